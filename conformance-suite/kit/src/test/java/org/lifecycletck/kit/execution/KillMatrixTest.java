package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Every check is proven: a faulty subject is failed by it. The page says which, a line for each
 * check as evidence for a rule. Red is
 *
 * <ul>
 *   <li>a line whose check is gone; told with the rule that is no longer proven, and with the
 *       subjects that only this check found where there are such;
 *   <li>a check without a line, and one that nobody is failed by;
 *   <li>a rule that a check names and no subject shows by it, without a reason in {@link
 *       Reasons#FILE}, and a reason that is not needed;
 *   <li>a testable must without a check that finds a subject which breaks it;
 *   <li>in the extended profile, a page that is not what all subjects are found by now.
 * </ul>
 *
 * <p>Run in the extended profile with {@code -Dtck.regenerate=true} to write the page anew.
 */
class KillMatrixTest {
  private static final long SEED = 1;
  private static final Pattern LINE = Pattern.compile("(?:\\| |- )([A-Z]{3}-\\d{3}/[^ ]+)(.*)");

  private final Path page = Repository.open().path("conformance-suite/faulty/kills.md");

  /** The checks in the parts of the page, each with what stands behind it. */
  private Map<String, TreeMap<String, String>> parts() throws IOException {
    Map<String, TreeMap<String, String>> parts = new TreeMap<>();
    TreeMap<String, String> part = new TreeMap<>();
    for (String line : Files.readAllLines(page)) {
      Matcher matcher = LINE.matcher(line);
      if (line.startsWith("## ")) {
        part = new TreeMap<>();
        parts.put(line.replaceAll(" \\(\\d+\\)$", ""), part);
      } else if (matcher.matches()) {
        part.put(matcher.group(1), matcher.group(2).replaceAll("^ \\| | \\|$", ""));
      }
    }
    return parts;
  }

  /** What is no longer shown where only these checks are there, a sentence for each. */
  private List<String> missing(Set<String> there) throws IOException {
    List<String> missing = new ArrayList<>();
    parts()
        .forEach(
            (title, part) ->
                part.forEach(
                    (pair, finds) -> {
                      if (!there.contains(pair)) {
                        missing.add(sentence(title, pair, finds));
                      }
                    }));
    return missing;
  }

  private static String sentence(String title, String pair, String finds) {
    String gone = pair + " is gone, and with it a proof of " + KillMatrix.rule(pair);
    return title.equals(KillPage.ALONE)
        ? gone + ": nobody else finds " + finds.replaceAll(" \\|.*", "")
        : gone;
  }

  @Test
  void noCheckIsGone() throws IOException {
    assertEquals(List.of(), missing(new CheckIndex(Catalogue.load()).names()));
  }

  @Test
  void toTakeAnyCheckAwayIsToldWithItsRule() throws IOException {
    Set<String> all = new CheckIndex(Catalogue.load()).names();
    Set<String> checks = new TreeSet<>();
    all.forEach(pair -> checks.add(KillMatrix.check(pair)));
    for (String check : checks) {
      Set<String> fewer = new TreeSet<>(all);
      Set<String> taken = new TreeSet<>(all);
      taken.removeIf(pair -> !KillMatrix.check(pair).equals(check));
      fewer.removeAll(taken);
      List<String> told = missing(fewer);
      assertEquals(taken.size(), told.size(), check + ": " + told);
      for (String pair : taken) {
        String words = pair + " is gone, and with it a proof of " + KillMatrix.rule(pair);
        assertTrue(told.stream().anyMatch(each -> each.startsWith(words)), check + ": " + told);
      }
    }
  }

  @Test
  void everyCheckIsOnThePage() throws IOException {
    Set<String> there = new TreeSet<>(new CheckIndex(Catalogue.load()).names());
    parts().values().forEach(part -> there.removeAll(part.keySet()));
    assertEquals(Set.of(), there);
  }

  @Test
  void noCheckIsIdle() throws IOException {
    assertEquals(Set.of(), parts().get(KillPage.IDLE).keySet());
  }

  @Test
  void aRuleThatNoSubjectShowsByACheckHasAReason() throws IOException {
    Map<String, String> unshown = new TreeMap<>(parts().get(KillPage.UNSHOWN));
    unshown.putAll(parts().get(KillPage.ELSEWHERE));
    assertEquals(unshown.keySet(), new TreeSet<>(Reasons.read().pairs()));
    assertTrue(
        unshown.values().stream().noneMatch(each -> each.endsWith(Reasons.NONE)), Reasons.NONE);
  }

  @Test
  void everyTestableMustIsProvenByACheck() throws IOException {
    Set<String> proven = new TreeSet<>();
    for (String title : List.of(KillPage.ALONE, KillPage.SHARED, KillPage.THREADS)) {
      parts().get(title).keySet().forEach(pair -> proven.add(KillMatrix.rule(pair)));
    }
    Set<String> unproven = new TreeSet<>();
    for (Rule rule : Catalogue.load().rules()) {
      if (rule.level() == Rule.Level.MUST && rule.isTestable() && !proven.contains(rule.id())) {
        unproven.add(rule.id());
      }
    }
    assertEquals(Set.of(), unproven);
  }

  @Test
  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void thePageSaysWhatEachCheckFinds() throws IOException {
    KillMatrix matrix = new KillMatrix();
    FaultySubjects.all().forEach(subject -> matrix.run(subject, SEED));
    matrix.lookElsewhere(SEED);
    String text = new KillPage(matrix, Reasons.read()).text();
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(page, text);
    }
    assertEquals(
        text,
        Files.exists(page) ? Files.readString(page) : "",
        "conformance-suite/faulty/kills.md is not what is found: run this test with -Pextended"
            + " -Dtck.regenerate=true");
  }
}
