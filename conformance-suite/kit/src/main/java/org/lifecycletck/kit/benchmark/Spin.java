package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.export.Export;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/**
 * SPIN on the exported Promela model, its verifier compiled with these definitions.
 *
 * @param depth the longest path its search can follow
 */
record Spin(String name, List<String> definitions, int depth) implements Contestant {
  /** Exact, and without what a verifier can do without: the quickest with the same counts. */
  static final List<String> QUICK = List.of("-DNOREDUCE", "-DNOBOUNDCHECK", "-DNOFAIR");

  private static final Pattern STORED = Pattern.compile("(\\S+) states, stored");
  private static final Pattern FOLLOWED = Pattern.compile("(\\S+) transitions \\(");
  private static final Pattern DEEP = Pattern.compile("max search depth too small");
  private static final Pattern FINE = Pattern.compile("errors: 0\\b");

  /** The table of hashes has from 2^20 places on, and SPIN's own 2^24 where nothing is known. */
  private static final int LEAST_BITS = 20;

  private static final int USUAL_BITS = 24;

  @Override
  public boolean looksAtAll() {
    return definitions.contains("-DNOREDUCE");
  }

  @Override
  public String missing() throws InterruptedException {
    if (!Execution.isThere("spin", "-V")) {
      return "SPIN is not installed (the package is called spin)";
    }
    return Execution.isThere("gcc", "--version") ? null : "gcc, which SPIN needs, is not installed";
  }

  @Override
  public void prepare(Size size, Path directory, Duration limit)
      throws IOException, InterruptedException {
    Parameters parameters = Parameters.of(Profile.KMDF_1_33, true);
    Files.writeString(
        directory.resolve("lifecycle.pml"),
        Export.promela(size.bounds(), size.slices(), parameters));
    done(Execution.of(List.of("spin", "-a", "lifecycle.pml"), directory, limit), "spin -a");
    List<String> compile = new ArrayList<>(List.of("gcc", "-O3", "-w", "-DSAFETY"));
    compile.addAll(definitions);
    compile.addAll(List.of("-o", "pan", "pan.c"));
    done(Execution.of(compile, directory, limit), "gcc");
  }

  private static void done(Execution execution, String what) throws IOException {
    if (execution.exitCode() == Execution.CUT_SHORT) {
      throw new IOException(what + " was still running after " + (int) execution.seconds() + " s");
    }
    if (execution.exitCode() != 0) {
      throw new IOException(what + " failed: " + execution.said().strip());
    }
  }

  @Override
  public List<String> command(Size size, long states) {
    return List.of("./pan", "-m" + depth, "-w" + tableBits(states));
  }

  /** As many bits as give each state a place of its own in SPIN's table of hashes. */
  static int tableBits(long states) {
    return states == 0 ? USUAL_BITS : Math.max(LEAST_BITS, 64 - Long.numberOfLeadingZeros(states));
  }

  @Override
  public Counts read(String said) {
    Matcher stored = STORED.matcher(said);
    Matcher followed = FOLLOWED.matcher(said);
    boolean complete = FINE.matcher(said).find() && !DEEP.matcher(said).find();
    if (!complete || !stored.find() || !followed.find()) {
      return null;
    }
    boolean exact = isWhole(followed.group(1));
    return isWhole(stored.group(1))
        ? new Counts(
            Long.parseLong(stored.group(1)),
            // SPIN counts the start of its process as a step.
            exact ? Long.parseLong(followed.group(1)) - 1 : Counts.NOT_COUNTED)
        : null;
  }

  /** From a hundred million on SPIN prints eight digits and an exponent. */
  private static boolean isWhole(String number) {
    return number.chars().allMatch(Character::isDigit);
  }
}
