package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.export.Export;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/** TLC on the exported TLA+ module, with one worker. */
record Tlc(Path jar) implements Contestant {
  private static final Pattern FOUND =
      Pattern.compile("(\\d+) distinct states found, 0 states left");

  @Override
  public String name() {
    return "tlc";
  }

  @Override
  public String missing() {
    return Files.isRegularFile(jar) ? null : "there is no file " + jar;
  }

  @Override
  public void prepare(Size size, Path directory, Duration limit) throws IOException {
    Parameters parameters = Parameters.of(Profile.KMDF_1_33, true);
    Files.writeString(
        directory.resolve("Lifecycle.tla"), Export.tla(size.bounds(), size.slices(), parameters));
    Files.writeString(directory.resolve("Lifecycle.cfg"), "SPECIFICATION Spec\n");
  }

  @Override
  public List<String> command(Size size, long states) {
    return List.of(
        Java.machine(),
        "-cp",
        jar.toAbsolutePath().toString(),
        "tlc2.TLC",
        "-deadlock",
        "-workers",
        "1",
        "Lifecycle");
  }

  @Override
  public Counts read(String said) {
    Matcher found = FOUND.matcher(said);
    return found.find() ? new Counts(Long.parseLong(found.group(1)), Counts.NOT_COUNTED) : null;
  }
}
