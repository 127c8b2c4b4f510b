package org.lifecycletck.kit.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contestants that are Java programs: this kit's own engines, the naive search, TLC. */
final class Java {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Java() {}

  /** The path of the virtual machine that runs this program. */
  static String machine() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * An engine of {@code tck check}: one slice, one search, asked what SPIN is asked too, whether
   * somebody is stuck. The collector is the one that has no thread of its own.
   */
  record Tck(String name, Path jar, List<String> options) implements Contestant {

    @Override
    public String missing() {
      return Files.isRegularFile(jar) ? null : "there is no file " + jar;
    }

    @Override
    public List<String> command(Size size, long states) {
      List<String> command = new ArrayList<>(List.of(machine(), "-XX:+UseSerialGC"));
      command.addAll(List.of("-jar", jar.toString(), "check"));
      command.addAll(List.of("--jobs", "1", "--property", "nobody-is-stuck", "--quiet", "--json"));
      command.addAll(size.options());
      command.addAll(options);
      return command;
    }

    @Override
    public Counts read(String said) {
      return fromJson(said);
    }
  }

  /** The naive search over records, which is among the kit's tests. */
  record Naive(Path jar, Path classes) implements Contestant {
    private static final String MAIN = "org.lifecycletck.kit.check.NaiveCells";

    @Override
    public String name() {
      return "naive";
    }

    @Override
    public String missing() {
      return Files.isRegularFile(classes.resolve(MAIN.replace('.', '/') + ".class"))
          ? null
          : "the kit's compiled tests are not in " + classes + ": build with 'mvn package'";
    }

    @Override
    public List<String> command(Size size, long states) {
      return List.of(
          machine(),
          "-cp",
          jar + File.pathSeparator + classes,
          MAIN,
          size.slice().name(),
          String.valueOf(size.bounds().requests()),
          String.valueOf(size.bounds().targets()),
          String.valueOf(size.bounds().strands()));
    }

    @Override
    public Counts read(String said) {
      return fromJson(said);
    }
  }

  private static Counts fromJson(String said) {
    try {
      JsonNode object = JSON.readTree(said);
      boolean cut = !object.path("complete").asBoolean(true);
      boolean counted = object.path("states").isIntegralNumber();
      return cut || !counted
          ? null
          : new Counts(object.get("states").asLong(), object.path("transitions").asLong());
    } catch (JsonProcessingException other) {
      return null;
    }
  }
}
