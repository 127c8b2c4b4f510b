package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.execution.SubjectJar;

/** The skeletons: each introduces itself, says what is not written, and conforms for nothing. */
class AdapterInitIT {
  @TempDir private Path directory;

  private String out;
  private String err;

  private int tck(String... words) {
    StringWriter outWriter = new StringWriter();
    StringWriter errWriter = new StringWriter();
    int code = Main.run(words, new PrintWriter(outWriter, true), new PrintWriter(errWriter, true));
    out = outWriter.toString();
    err = errWriter.toString();
    return code;
  }

  private static boolean isInstalled(String tool) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, tool)));
  }

  @ParameterizedTest
  @CsvSource({"python, python3, 2", "node, node, 2", "c, gcc, 76"})
  void aSkeletonShakesHandsAndConformsForNothing(String language, String tool, int code) {
    assumeTrue(isInstalled(tool), tool + " is not installed");
    Path mine = directory.resolve("mine");
    assertEquals(0, tck("adapter", "init", "--lang", language, "--dir", mine.toString()), err);
    assertTrue(out.contains("README.md"), out);
    assertTrue(Files.exists(mine.resolve("README.md")));
    String subject = "cmd:'" + mine.resolve("run") + "'";

    int examined = tck("doctor", "--subject", subject);
    assertTrue(out.contains("ok       start                  it is mine 0.1"), out + err);
    assertTrue(out.contains("lacks PURGE            not written yet"), out);
    assertTrue(out.contains("not ready to be judged"), out);
    assertEquals(code == 76 ? 76 : 1, examined);

    assertEquals(code, tck("run", "--subject", subject, "--select", "SND", "--json"), err);
    assertFalse(out.contains("\"verdict\":\"conforms\""), out);
    assertTrue(out.contains("\"verdict\":\"undecided\""), out);
  }

  @Test
  void theJavaSkeletonCompilesAndShakesHands() throws Exception {
    Path mine = directory.resolve("mine");
    assertEquals(0, tck("adapter", "init", "--lang", "java", "--dir", mine.toString()), err);
    Path sources = mine.resolve("src/main/java/com/example/mine");
    List<Path> files = new ArrayList<>();
    for (String name : List.of("MySubject.java", "MySubjects.java")) {
      files.add(sources.resolve(name));
    }
    Path classes = SubjectJar.compile(files, directory.resolve("classes"));
    int code =
        tck(
            "run",
            "--subject",
            "spi:com.example.mine.MySubjects",
            "--classpath",
            classes.toString(),
            "--select",
            "SND",
            "--json");
    assertEquals(2, code, err);
    assertTrue(out.contains("is not written yet"), out);
    assertTrue(Files.exists(mine.resolve("pom.xml")));
  }

  @Test
  void wrongWordsAreSaid() throws Exception {
    assertEquals(64, tck("adapter", "init", "--lang", "cobol", "--dir", directory.toString()));
    assertTrue(err.contains("--lang: java, python, c or node, not 'cobol'"), err);
    Files.writeString(directory.resolve("something"), "");
    assertEquals(64, tck("adapter", "init", "--lang", "c", "--dir", directory.toString()));
    assertTrue(err.contains("holds something already"), err);
    assertEquals(64, tck("adapter"));
  }
}
