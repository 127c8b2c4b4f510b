package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.lincheck.Seeded;
import org.lifecycletck.kit.properties.PlainSequences;
import org.lifecycletck.kit.run.RunContext;

/**
 * How long it takes to find a faulty subject: by the checks of its rules, by plain random
 * sequences, and by Lincheck where it can express the fault. Processor time of the whole process,
 * so that a busy machine changes little. {@code -Dtck.every=N} looks at every Nth subject only;
 * {@code -Dtck.regenerate=true} writes the page anew.
 */
@Tag("extended")
class FindingTimesTest {
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
  private static final int EVERY = Integer.getInteger("tck.every", 1);
  private static final long LIMIT_MILLIS = Long.getLong("tck.limit", 2_000);
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** The times of one contestant, in milliseconds; what is not found took for ever. */
  private static final class Times {
    private final List<Long> millis = new ArrayList<>();

    long measure(BooleanSupplier finds) {
      long begun = cpuMillis();
      long taken = finds.getAsBoolean() ? cpuMillis() - begun : Long.MAX_VALUE;
      millis.add(taken);
      return taken;
    }

    long found() {
      return millis.stream().filter(each -> each != Long.MAX_VALUE).count();
    }

    String median() {
      return words(millis.stream().sorted().toList().get(millis.size() / 2));
    }

    String row(String name) {
      return String.format("| %s | %d of %d | %s |\n", name, found(), millis.size(), median());
    }
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void checksFindEveryFaultySubject() throws IOException {
    Times checks = new Times();
    Times plain = new Times();
    List<FaultySubjects.Entry> subjects = subjects();
    for (long seed : SEEDS) {
      for (FaultySubjects.Entry subject : subjects) {
        checks.measure(() -> isFoundByChecks(subject, seed));
        plain.measure(() -> isFoundPlainly(subject, seed));
      }
    }
    String text = page(subjects.size(), checks, plain) + racing();
    System.out.println(text);
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(Repository.open().path("conformance-suite/faulty/finding-times.md"), text);
    }
    assertEquals(checks.millis.size(), checks.found());
    assertTrue(plain.found() < checks.found());
  }

  private static List<FaultySubjects.Entry> subjects() {
    List<FaultySubjects.Entry> all = FaultySubjects.all();
    List<FaultySubjects.Entry> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  private static boolean isFoundByChecks(FaultySubjects.Entry subject, long seed) {
    return Found.run(subject, seed).checks().keySet().containsAll(subject.breaks());
  }

  private static boolean isFoundPlainly(FaultySubjects.Entry subject, long seed) {
    RunContext.Configuration run = Found.configuration(subject, seed, null);
    long deadline = cpuMillis() + LIMIT_MILLIS;
    return PlainSequences.find(run, () -> cpuMillis() < deadline);
  }

  private static String page(int subjects, Times checks, Times plain) {
    return String.format(
            "# How long it takes to find a faulty subject\n\n"
                + "Milliseconds of processor time, each subject with the seeds 1, 2 and 3; medians"
                + " count\n"
                + "what is not found as longer than anything that is. Plain random sequences are\n"
                + "legal calls, one after the other, judged as every history is; they are given\n"
                + "%,d ms for each. Repeated by\n\n"
                + "    mvn test -Pextended -pl conformance-suite/kit -am"
                + " -Dtest=FindingTimesTest \\\n"
                + "        -Dsurefire.failIfNoSpecifiedTests=false -Dtck.every=%d"
                + " -Dtck.limit=%d \\\n        -Dtck.regenerate=true\n\n"
                + "| %d of the %d subjects | found | median |\n|---|---|---|\n",
            LIMIT_MILLIS, EVERY, LIMIT_MILLIS, subjects, FaultySubjects.all().size())
        + checks.row("checks of the rules it breaks, until the first finds it")
        + plain.row("plain random sequences");
  }

  /** The subjects that go wrong inside a call: what Lincheck can express. */
  private static String racing() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                "\n| goes wrong inside a call | checks, median | plain | Lincheck |\n"
                    + "|---|---|---|---|\n"));
    for (Seeded fault : Seeded.values()) {
      FaultySubjects.Entry subject = FaultySubjects.named(fault.subject()).orElseThrow();
      Times checks = new Times();
      Times plain = new Times();
      for (long seed : SEEDS) {
        checks.measure(() -> isFoundByChecks(subject, seed));
        plain.measure(() -> isFoundPlainly(subject, seed));
      }
      String lincheck = words(new Times().measure(fault::isFound));
      text.append(
          String.format(
              "| %s | %s | %s | %s |\n",
              fault.subject(), checks.median(), plain.median(), lincheck));
    }
    return text.toString();
  }

  private static String words(long millis) {
    return millis == Long.MAX_VALUE ? "not found" : String.format("%,d ms", millis);
  }

  private static long cpuMillis() {
    return SYSTEM.getProcessCpuTime() / 1_000_000;
  }
}
