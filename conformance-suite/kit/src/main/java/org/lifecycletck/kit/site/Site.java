package org.lifecycletck.kit.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.report.html.Pages;
import org.lifecycletck.kit.traceability.Cells;
import org.lifecycletck.kit.traceability.Gaps;
import org.lifecycletck.kit.traceability.SourceSentences;
import org.lifecycletck.kit.traceability.Traceability;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.When;

/**
 * The documentation as a site of files: a page a rule, a page a call with its decision tables,
 * pictures of the states, recorded runs, indexes, and a search that needs no server.
 */
public final class Site {
  private final Path out;
  private final Sources sources;
  private final Pages pages = new Pages(Site.class);
  private final SearchIndex search;
  private int written;

  private Site(Path out, Sources sources) {
    this.out = out;
    this.sources = sources;
    this.search = new SearchIndex();
  }

  /**
   * Writes the site into a directory, over what is there.
   *
   * @return how many pages it has
   */
  public static int write(Path out, Catalogue catalogue) throws IOException {
    Sources sources =
        new Sources(
            catalogue,
            new Traceability(catalogue, SourceSentences.shipped()),
            Gaps.shipped(),
            Differences.shipped(),
            Recordings.shipped(),
            new Steps(),
            RaceView.all());
    Site site = new Site(out, sources);
    site.write();
    return site.written;
  }

  private void write() throws IOException {
    for (String directory : List.of("rules", "calls", "recordings")) {
      Files.createDirectories(out.resolve(directory));
    }
    home();
    rules();
    calls();
    states();
    recordings();
    lists();
    races();
    indexes();
    Files.writeString(out.resolve("site.css"), pages.text("site.css"), StandardCharsets.UTF_8);
    Files.writeString(out.resolve("site.js"), pages.text("site.js"), StandardCharsets.UTF_8);
    Files.writeString(out.resolve("search-data.js"), search.script(), StandardCharsets.UTF_8);
  }

  private void page(String template, String file, Map<String, Object> model) throws IOException {
    Map<String, Object> all = new HashMap<>(model);
    all.put("root", file.contains("/") ? "../" : "");
    all.put("ruleSet", sources.catalogue().ruleSet());
    all.put("markup", sources.markup(file.contains("/") ? "../" : ""));
    try (Writer writer = writer(out.resolve(file))) {
      pages.write(template, all, writer);
    }
    written++;
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private void home() throws IOException {
    Map<String, Object> model = new HashMap<>();
    Map<String, List<String>> actors = new LinkedHashMap<>();
    Map<String, String> files = new HashMap<>();
    for (Steps.Actor actor : Steps.Actor.values()) {
      actors.put(actor.title(), sources.steps().of(actor));
    }
    sources.steps().subjects().keySet().forEach(subject -> files.put(subject, Steps.file(subject)));
    model.put("actors", actors);
    model.put("files", files);
    model.put("areas", IndexView.byArea(sources.catalogue()));
    model.put("areaNames", Areas.NAMES);
    model.put("rules", sources.catalogue().rules().size());
    model.put("recorded", sources.recordings().size());
    page("home.ftlh", "index.html", model);
  }

  private void rules() throws IOException {
    List<Cells> lines = sources.traceability().lines();
    for (int i = 0; i < lines.size(); i++) {
      String previous = i == 0 ? "" : lines.get(i - 1).rule().id();
      String next = i + 1 == lines.size() ? "" : lines.get(i + 1).rule().id();
      RulePage rule = RulePage.of(lines.get(i), sources, previous, next);
      String file = "rules/" + rule.rule().id() + ".html";
      page("rule.ftlh", file, Map.of("page", rule, "areaNames", Areas.NAMES));
      search.add("rule", rule.rule().id() + " " + rule.rule().title(), file, words(rule.rule()));
    }
  }

  private static String words(Rule rule) {
    StringBuilder words = new StringBuilder(rule.text());
    rule.aliases().forEach(alias -> words.append(' ').append(alias));
    rule.sources().forEach(source -> words.append(' ').append(source.page()));
    for (Rule.Scenario scenario : rule.scenarios()) {
      words.append(' ').append(scenario.name());
    }
    return words.append(' ').append(rule.untestableReason()).toString();
  }

  private void calls() throws IOException {
    for (Map.Entry<String, List<When>> entry : sources.steps().subjects().entrySet()) {
      CallView call = CallView.of(entry.getKey(), entry.getValue(), sources);
      String file = "calls/" + Steps.file(entry.getKey());
      page("call.ftlh", file, Map.of("page", call));
      for (CallView.Step step : call.steps()) {
        String what = step.words().equals(call.title()) ? call.heading() : step.words();
        String words = String.join(", ", step.conditions());
        search.add("call", what, file + "#" + step.anchor(), words);
      }
    }
  }

  private void states() throws IOException {
    StatesView states = StatesView.make();
    page("states.ftlh", "states.html", Map.of("page", states));
    search.add("picture", "States of an I/O target", "states.html#target", "state diagram");
    search.add("picture", "Places of a request", "states.html#request", "state diagram queue");
  }

  private void recordings() throws IOException {
    List<Recordings.Recording> directed = sources.recordings().directed();
    page(
        "recordings.ftlh",
        "recordings.html",
        Map.of("recordings", directed, "all", sources.recordings().size()));
    for (Recordings.Recording recording : directed) {
      String file = "recordings/" + recording.id() + ".html";
      page("recording.ftlh", file, Map.of("page", RecordingView.of(recording, sources)));
      search.add("recording", recording.title(), file, recording.id());
    }
  }

  private void lists() throws IOException {
    Differences differences = sources.differences();
    page(
        "differences.ftlh",
        "differences.html",
        Map.of("decisions", differences.decisions(), "defects", differences.defects()));
    for (Differences.Decision decision : differences.decisions()) {
      String words = decision.documentation() + " " + decision.source() + " " + decision.why();
      String about = sources.catalogue().rule(decision.rules().get(0)).map(Rule::title).orElse("");
      String title = decision.id() + " " + String.join(", ", decision.rules()) + " " + about;
      search.add("difference", title, "differences.html#" + decision.id(), words);
    }
    for (Differences.Defect defect : differences.defects()) {
      String place = "differences.html#" + defect.name();
      search.add("defect", defect.name(), place, defect.signature());
    }
    page("invariants.ftlh", "invariants.html", Map.of("invariants", Invariants.ALL));
    Invariants.ALL.forEach(
        i -> search.add("invariant", i.name(), "invariants.html#" + i.name(), i.words()));
    page("faulty.ftlh", "faulty.html", Map.of("subjects", FaultySubjects.all()));
    FaultySubjects.all()
        .forEach(
            f -> search.add("faulty subject", f.name(), "faulty.html#" + f.name(), f.sentence()));
  }

  private void races() throws IOException {
    List<RaceView> races = sources.races();
    page("races.ftlh", "races.html", Map.of("races", races));
    races.forEach(
        race ->
            search.add(
                "race", race.title(), "races.html#" + race.id(), String.join(" ", race.rules())));
  }

  private void indexes() throws IOException {
    Catalogue catalogue = sources.catalogue();
    List<IndexView> views =
        List.of(
            IndexView.byDdi(catalogue, new Names(catalogue)),
            IndexView.byPage(catalogue),
            IndexView.byAlias(catalogue));
    for (IndexView view : views) {
      String file = view.anchor() + "-index.html";
      page("index.ftlh", file, Map.of("page", view));
      for (IndexView.Entry entry : view.entries()) {
        String place = file + "#" + entry.anchor();
        search.add(view.title().toLowerCase(Locale.ROOT), entry.words(), place, "");
      }
    }
  }
}
