package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapters of the examples, as processes: the doctor finds them well, and they conform. */
class ExamplesIT {
  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int tck(String... words) {
    return Main.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private static boolean isInstalled(String tool) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
  }

  @ParameterizedTest
  @CsvSource({"python, python3", "c, gcc", "node, node"})
  void theExampleConforms(String language, String tool) {
    assumeTrue(isInstalled(tool), tool + " is not installed");
    Path run = EXAMPLES.resolve(language).resolve("run");
    assertTrue(Files.isExecutable(run), run + " is executable");
    String subject = "cmd:'" + run + "'";

    assertEquals(0, tck("doctor", "--subject", subject), () -> out + "\n" + err);
    assertFalse(out.toString().contains("note"), out.toString());

    String[] words = {
      "run",
      "--subject",
      subject,
      "--select",
      "SND-008,CAN-005,CAN-006,TMO-001,SYN-001",
      "--quiet",
      "--jobs",
      "2"
    };
    assertEquals(0, tck(words), () -> out + "\n" + err);
  }
}
