package org.lifecycletck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The generated pages under {@code specification} say what the rows say. Run with {@code
 * -Dtck.regenerate=true} to write them anew.
 */
class GeneratedPagesTest {
  private static final Path PAGES = Path.of("specification");

  @TestFactory
  Stream<DynamicTest> pagesAreUpToDate() {
    return pages().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page)));
  }

  private static void check(Map.Entry<String, String> page) throws IOException {
    Path file = PAGES.resolve(page.getKey());
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.createDirectories(PAGES);
      Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
    }
    String committed = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    assertEquals(
        page.getValue(),
        committed,
        file
            + " is not what the rows say: run the reference-impl tests with -Dtck.regenerate=true");
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("rows.md", RowTable.markdown());
    pages.put("send-decisions.md", Derived.sendDecisions());
    pages.put("target-states.md", Derived.targetStates());
    pages.put("request-places.md", Derived.requestPlaces(moves()));
    pages.put("invariants.md", RowTable.invariants());
    return pages;
  }

  private static Set<Derived.Move> moves() {
    Set<Derived.Move> moves = new TreeSet<>();
    for (int seed = 1; seed <= 3; seed++) {
      NaiveSearch search =
          new NaiveSearch(new Parameters(Profile.KMDF_1_33, seed % 2 == 0, false, false), seed);
      search.walk(500, 300);
      moves.addAll(search.moves());
    }
    return moves;
  }
}
