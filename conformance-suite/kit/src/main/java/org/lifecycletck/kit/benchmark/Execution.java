package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has ended.
 *
 * @param exitCode {@link #CUT_SHORT} where it was ended because its time was over
 * @param seconds from its start to its end
 * @param processorSeconds the time of all its threads; zero where the system does not tell
 * @param peakBytes the most memory it had resident; zero where the system does not tell
 * @param said its standard output and error
 */
record Execution(
    int exitCode, double seconds, double processorSeconds, long peakBytes, String said) {
  static final int CUT_SHORT = -1;

  /** How often memory and time are looked at: the system adds up, only the last moment is lost. */
  private static final long LOOK_MILLIS = 5;

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  /** Runs a command to its end, or until its time is over. */
  static Execution of(List<String> command, Path directory, Duration limit)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(directory, "said", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    Duration busy = Duration.ZERO;
    boolean ended = false;
    try {
      while (!ended && System.nanoTime() - start < limit.toNanos()) {
        ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        peak = Math.max(peak, peak(status));
        busy = process.info().totalCpuDuration().orElse(busy);
      }
    } finally {
      process.destroyForcibly();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    process.waitFor();
    String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    Files.delete(said);
    return new Execution(
        ended ? process.exitValue() : CUT_SHORT, seconds, busy.toNanos() / 1e9, peak, text);
  }

  /** The peak in a process's status, in bytes; zero where there is none (any more). */
  private static long peak(Path status) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(status));
      return peak.find() ? 1024 * Long.parseLong(peak.group(1)) : 0;
    } catch (IOException gone) {
      return 0;
    }
  }

  /** Whether a command can be run at all. */
  static boolean isThere(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
