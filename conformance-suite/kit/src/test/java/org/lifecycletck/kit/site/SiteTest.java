package org.lifecycletck.kit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.races.Races;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/** The files of the site: nothing is missing, no link is dead, and nothing comes from elsewhere. */
class SiteTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Catalogue CATALOGUE = Catalogue.load();

  private static final Path OUT = SharedSite.place();
  private static final Map<String, String> PAGES = new HashMap<>();

  @BeforeAll
  static void write() throws IOException {
    try (Stream<Path> files = Files.walk(OUT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String name = OUT.relativize(file).toString().replace('\\', '/');
        PAGES.put(name, Files.readString(file).replace("&#39;", "'"));
      }
    }
  }

  private static String rule(String id) {
    return PAGES.get("rules/" + id + ".html");
  }

  @Test
  void everyRuleHasItsPageWithEverythingOnIt() {
    for (Rule rule : CATALOGUE.rules()) {
      String page = rule(rule.id());
      assertTrue(page.contains(Markup.escape(rule.title())), rule.id());
      for (Rule.Source source : rule.sources()) {
        assertTrue(page.contains(Markup.escape(source.link())), rule.id() + " " + source);
      }
      for (Rule.Scenario scenario : rule.scenarios()) {
        assertTrue(page.contains(Markup.escape(scenario.name())), rule.id() + scenario.name());
      }
    }
    for (Row row : Table.ROWS) {
      row.rules().forEach(id -> assertTrue(rule(id).contains(row.name()), id + " " + row));
    }
    FaultySubjects.all()
        .forEach(f -> f.breaks().forEach(id -> assertTrue(rule(id).contains(f.name()), id)));
    Differences.shipped()
        .decisions()
        .forEach(d -> d.rules().forEach(id -> assertTrue(rule(id).contains(d.id()), id + d.id())));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Map<String, Set<String>> places = new HashMap<>();
    PAGES.forEach((name, text) -> places.put(name, found(ID, text)));
    Set<String> dead = new TreeSet<>();
    PAGES.forEach(
        (name, text) -> {
          for (String link : found(LINK, text)) {
            if (!link.startsWith("https://") && !isThere(name, link, places)) {
              dead.add(name + " -> " + link);
            }
          }
        });
    assertEquals(Set.of(), dead);
  }

  private static boolean isThere(String from, String link, Map<String, Set<String>> places) {
    String[] parts = link.split("#", 2);
    Path folder = Path.of(from).resolveSibling(parts[0].isEmpty() ? from : parts[0]);
    String to = parts[0].isEmpty() ? from : folder.normalize().toString().replace('\\', '/');
    if (!Files.exists(OUT.resolve(to))) {
      return false;
    }
    return parts.length == 1 || parts[1].isEmpty() || places.get(to).contains(parts[1]);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  @Test
  void placesAreThereOnce() {
    PAGES.forEach(
        (name, text) -> {
          Set<String> seen = new HashSet<>();
          Matcher matcher = ID.matcher(text);
          while (matcher.find()) {
            assertTrue(seen.add(matcher.group(1)), name + " has " + matcher.group(1) + " twice");
          }
        });
  }

  @Test
  void whatComesFromElsewhereIsLinkedAndNotLoaded() {
    PAGES.forEach(
        (name, text) -> {
          assertFalse(
              Pattern.compile("src=\"(?!(\\.\\./)?site\\.js\")").matcher(text).find(), name);
          assertFalse(text.replace("url(#", "").contains("url("), name + " loads something");
        });
    Set<String> hosts = new TreeSet<>();
    PAGES
        .values()
        .forEach(
            text ->
                found(LINK, text).stream()
                    .filter(link -> link.startsWith("https://"))
                    .forEach(link -> hosts.add(link.split("/")[2])));
    assertEquals(Set.of("github.com", "learn.microsoft.com"), hosts);
  }

  @Test
  void theIndexesHoldEveryPageEveryDdiAndEveryAlias() {
    String pages = PAGES.get("page-index.html");
    CATALOGUE.pages().keySet().forEach(page -> assertTrue(pages.contains(">" + page + " "), page));
    String ddis = PAGES.get("ddi-index.html");
    for (String name : List.of("WdfRequestSend", "WdfIoTargetPurge", "WDF_REQUEST_SEND_OPTIONS")) {
      assertTrue(ddis.contains("<h2>" + name + " "), name);
    }
    Matcher small = Pattern.compile("<h2>(wdf[a-z]+) ").matcher(ddis);
    assertFalse(small.find(), () -> "no name for " + small.group(1));
    String aliases = PAGES.get("sdv-index.html");
    for (Rule rule : CATALOGUE.rules()) {
      rule.aliases().forEach(alias -> assertTrue(aliases.contains("<h2>" + alias), alias));
    }
  }

  @Test
  void theSearchKnowsEverythingAndIsAScriptOfPlainData() throws IOException {
    String script = Files.readString(OUT.resolve("search-data.js"));
    assertTrue(script.startsWith("window.searchData = [") && script.endsWith("];\n"));
    assertFalse(script.contains("</"), "could end a script");
    JsonNode data =
        new ObjectMapper()
            .readTree(
                script.substring("window.searchData = ".length()).strip().replaceAll(";$", ""));
    Map<String, Integer> kinds = new HashMap<>();
    for (JsonNode entry : data) {
      kinds.merge(entry.get(0).asText(), 1, Integer::sum);
      String file = entry.get(2).asText().split("#")[0];
      assertTrue(PAGES.containsKey(file), file);
    }
    assertEquals(CATALOGUE.rules().size(), kinds.get("rule"));
    assertEquals(Invariants.ALL.size(), kinds.get("invariant"));
    assertEquals(FaultySubjects.all().size(), kinds.get("faulty subject"));
    assertEquals(Races.shipped().size(), kinds.get("race"));
    assertTrue(kinds.get("recording") >= 240, kinds.toString());
    assertTrue(kinds.get("call") >= 80, kinds.toString());
  }

  @Test
  void aFaultySubjectIsShownWithTheRulesItBreaksAndThoseNextToThem() {
    String[] entries = PAGES.get("faulty.html").split("<article ", -1);
    for (FaultySubjects.Entry subject : FaultySubjects.all()) {
      List<String> shown =
          Stream.of(entries)
              .filter(entry -> entry.contains(" id=\"" + subject.name() + "\""))
              .toList();
      assertEquals(1, shown.size(), subject.name());
      Stream.concat(subject.breaks().stream(), subject.nextTo().stream())
          .forEach(rule -> assertTrue(shown.get(0).contains(rule), subject.name() + " " + rule));
    }
  }

  @Test
  void everyMoveOfTheRowsIsInThePictures() {
    String states = PAGES.get("states.html");
    for (String part :
        List.of("WdfIoTargetOpen", "CloseForQueryRemove", "run routine", "resubmit")) {
      assertTrue(states.contains(part), part);
    }
    StatesView view = StatesView.make();
    long target = view.target().split("class=\"move\"", -1).length - 1;
    long request = view.request().split("class=\"move\"", -1).length - 1;
    assertEquals(12, target, "arrows between states of a target");
    assertEquals(
        view.requestMoves().stream().filter(line -> !line.from().equals(line.to())).count(),
        request);
  }
}
