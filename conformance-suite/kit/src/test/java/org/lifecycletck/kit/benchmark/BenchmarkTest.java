package org.lifecycletck.kit.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contestants take turns, each as a process of its own, and one that fails stops nobody. */
class BenchmarkTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path work;

  private final List<String> progress = new ArrayList<>();

  /** A program of this class path that says something or never ends. */
  record Program(String name, String missing, String word) implements Contestant {

    @Override
    public List<String> command(Size size, long states) {
      String classes = System.getProperty("java.class.path");
      return List.of(
          Java.machine(), "-cp", classes, Speaker.class.getName(), word, String.valueOf(states));
    }

    @Override
    public Counts read(String said) {
      return said.startsWith("found ") ? new Counts(Long.parseLong(said.split(" ")[1]), 0) : null;
    }
  }

  private Comparison run(int rounds, Duration limit, Contestant... contestants)
      throws IOException, InterruptedException {
    List<Contestant> all = List.of(contestants);
    return new Benchmark(all, rounds, limit, work, progress::add).on(Samples.CANCEL);
  }

  @Test
  void roundsAreInterleavedAndCountsBecomeKnown() throws Exception {
    Program one = new Program("one", null, "42");
    Program two = new Program("two", null, "42");
    Comparison comparison = run(2, LONG, one, two);
    List<String> runs =
        progress.stream()
            .filter(line -> line.contains("round"))
            .map(line -> line.replaceAll(", [\\d.]+ s$", ""))
            .toList();
    assertEquals(
        List.of(
            "cancel (2,1,2), one: round 1: 42 states",
            "cancel (2,1,2), two: round 1: 42 states",
            "cancel (2,1,2), one: round 2: 42 states",
            "cancel (2,1,2), two: round 2: 42 states"),
        runs);
    assertEquals("42", comparison.results().get(1).command().get(5), "the states known by then");
    assertTrue(comparison.countsAgree() && comparison.isDecided());
    for (Result result : comparison.results()) {
      assertEquals(2, result.runs().size());
      assertTrue(result.seconds() > 0);
    }
  }

  @Test
  void whoeverIsAbsentIsNamedAndLeftOut() throws Exception {
    Program absent = new Program("absent", "SPIN is not installed", "1");
    Comparison comparison = run(1, LONG, absent, new Program("one", null, "42"));
    assertEquals("SPIN is not installed", comparison.results().get(0).problem());
    assertEquals(1, comparison.exact().size());
  }

  @Test
  void whoeverTakesTooLongIsEndedAndNotAskedAgain() throws Exception {
    Comparison comparison = run(2, Duration.ofMillis(700), new Program("endless", null, "endless"));
    assertEquals("not finished in 0 s", comparison.results().get(0).problem());
    assertEquals(1, progress.stream().filter(line -> line.contains("round")).count());
  }

  @Test
  void lastWordsOfAFailureAreTold() throws Exception {
    Comparison comparison = run(1, LONG, new Program("broken", null, "broken"));
    assertEquals(
        "no complete count, exit code 3: out of ideas", comparison.results().get(0).problem());
  }

  /** Says what it was told to have found, or does not end, or fails. */
  static final class Speaker {
    private Speaker() {}

    public static void main(String[] args) throws IOException {
      if (args[0].equals("endless")) {
        System.in.read();
      }
      if (args[0].equals("broken")) {
        System.out.println("this went wrong:\nout of ideas\n");
        Runtime.getRuntime().halt(3);
      }
      System.out.println("found " + args[0] + " states");
    }
  }
}
