package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;

/**
 * Every check is accounted for by the faulty subjects it finds. Run in the extended profile with
 * {@code -Dtck.regenerate=true} to write the page about them anew.
 */
class KillMatrixTest {
  private static final long SEED = 1;
  private static final Pattern LINE = Pattern.compile("(?:\\| |- )([A-Z]{3}-\\d{3}/[^ ]+)(.*)");

  /** How many checks may find none of the subjects that break their rule. Lowered, never raised. */
  private static final int MOST_IDLE = 380;

  private static final String NONE = " holds, though of no subject that breaks it";

  private final Path page = Repository.open().path("conformance-suite/faulty/kills.md");

  @Test
  void noCheckIsGone() throws IOException {
    TreeMap<String, String> listed = listed();
    Set<String> there = new CheckIndex(Catalogue.load()).names();
    List<String> wrong = new ArrayList<>();
    listed.forEach(
        (check, finds) -> {
          if (!there.contains(check)) {
            String rule = check.substring(0, check.indexOf('/'));
            wrong.add(check + " is gone, and with it what shows that " + rule + finds);
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyTestableMustIsProvenByACheck() throws IOException {
    Set<String> proven = new TreeSet<>();
    listed()
        .forEach(
            (check, finds) -> {
              if (!finds.equals(NONE)) {
                proven.add(check.substring(0, check.indexOf('/')));
              }
            });
    Set<String> unproven = new TreeSet<>();
    for (Rule rule : Catalogue.load().rules()) {
      if (rule.level() == Rule.Level.MUST && rule.isTestable() && !proven.contains(rule.id())) {
        unproven.add(rule.id());
      }
    }
    assertEquals(Set.of(), unproven);
  }

  @Test
  void fewChecksFindNothing() throws IOException {
    long idle = listed().values().stream().filter(NONE::equals).count();
    assertTrue(idle <= MOST_IDLE, idle + " checks find no subject that breaks their rule");
  }

  @Test
  @Tag("extended")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void thePageSaysWhatEachCheckFinds() throws IOException {
    KillMatrix matrix = new KillMatrix();
    FaultySubjects.all().forEach(subject -> matrix.run(subject, SEED));
    String text = matrix.page();
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(page, text);
    }
    assertEquals(
        text,
        Files.exists(page) ? Files.readString(page) : "",
        "conformance-suite/faulty/kills.md is not what is found: run this test with -Pextended"
            + " -Dtck.regenerate=true");
  }

  /** The checks on the page, each with what it shows, in words that go on. */
  private TreeMap<String, String> listed() throws IOException {
    TreeMap<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(page)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        String finds = matcher.group(2).replace(" |", ",").replaceAll("^,|,$", "");
        boolean isIdle = line.startsWith("- ");
        listed.put(matcher.group(1), isIdle ? NONE : " is broken by" + finds);
      }
    }
    return listed;
  }
}
