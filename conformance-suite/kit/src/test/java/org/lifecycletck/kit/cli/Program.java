package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in processes of its own, all of them in one directory. */
final class Program {
  static final Path JAR = Path.of(System.getProperty("tck.jar"));

  /** Short runs that share the processors: no second compiler, one collector. */
  private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final long DEADLINE_SECONDS = 120;
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path directory;
  private String out = "";
  private String err = "";

  Program(Path directory) {
    this.directory = directory;
  }

  /** The words that start the jar. */
  static List<String> words(String... arguments) {
    return java(List.of("-jar", JAR.toString()), arguments);
  }

  /** The words that start it with these classes in front of its own. */
  static List<String> wordsWith(Path classes, String... arguments) {
    String path = classes + File.pathSeparator + JAR;
    return java(List.of("-cp", path, Main.class.getName()), arguments);
  }

  private static List<String> java(List<String> program, String... arguments) {
    List<String> words = new ArrayList<>(List.of(JAVA));
    words.addAll(QUICK);
    words.addAll(program);
    words.addAll(List.of(arguments));
    return words;
  }

  /** Runs a command to its end and gives its exit code. */
  int run(List<String> words) throws IOException, InterruptedException {
    Process process = start(words);
    boolean ended = process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    out = Files.readString(directory.resolve("stdout"));
    err = Files.readString(directory.resolve("stderr"));
    assertTrue(ended, "no end after " + DEADLINE_SECONDS + " s: " + words + "\n" + err);
    return process.exitValue();
  }

  private Process start(List<String> words) throws IOException {
    return new ProcessBuilder(words)
        .directory(directory.toFile())
        .redirectOutput(directory.resolve("stdout").toFile())
        .redirectError(directory.resolve("stderr").toFile())
        .start();
  }

  /** Ends a command from outside once it tells its progress, and gives its exit code. */
  int interrupt(List<String> words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectOutput(directory.resolve("stdout").toFile())
            .start();
    try (var progress = process.errorReader()) {
      String line = progress.readLine();
      while (line != null && !line.matches("tck run: [1-9]\\d* of .*")) {
        line = progress.readLine();
      }
      process.destroy();
      assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), "still running");
    } finally {
      process.destroyForcibly();
    }
    out = Files.readString(directory.resolve("stdout"));
    return process.exitValue();
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }

  String said() {
    return out + err;
  }
}
