package org.lifecycletck.kit.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.model.Bounds;

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
   * somebody is stuck. The collector is the one that has no thread of its own. As SPIN's verifier
   * is compiled beforehand, so the classes are made ready: they lie in an archive of the virtual
   * machine's.
   *
   * @param compiler options of the virtual machine that say how it compiles
   */
  record Tck(String name, Path jar, List<String> compiler, List<String> options)
      implements Contestant {

    /** Code is compiled once and quickly: the better choice where a search takes few seconds. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    /** Code that runs often is compiled again, and better. */
    static final List<String> USUAL = List.of();

    private static final String COLLECTOR = "-XX:+UseSerialGC";

    /**
     * Little room at first, little for young objects, which are soon of no use to anybody, and
     * little more than what is in use: collecting often costs less here than taking memory.
     */
    private static final List<String> HEAP = List.of("-Xms9m", "-Xmn2m", "-XX:MinHeapFreeRatio=10");

    private static final String CLASSES = "tck.classes";
    private static final String ARCHIVE = "tck.jsa";

    private static final Bounds LEAST = Bounds.of(1, 1, 1);

    @Override
    public String missing() {
      return Files.isRegularFile(jar) ? null : "there is no file " + jar;
    }

    @Override
    public void prepare(Size size, Path directory, Duration limit)
        throws IOException, InterruptedException {
      Execution loading =
          Execution.of(
              command("-XX:DumpLoadedClassList=" + CLASSES, size.within(LEAST)), directory, limit);
      Execution dump =
          Execution.of(
              List.of(
                  machine(),
                  "-Xshare:dump",
                  "-XX:SharedClassListFile=" + CLASSES,
                  "-XX:SharedArchiveFile=" + ARCHIVE,
                  COLLECTOR,
                  "-cp",
                  jar.toString()),
              directory,
              limit);
      if (!Files.isRegularFile(directory.resolve(ARCHIVE))) {
        throw new IOException(
            "no archive of classes was made: " + (loading.said() + dump.said()).strip());
      }
    }

    @Override
    public List<String> command(Size size, long states) {
      return command("-XX:SharedArchiveFile=" + ARCHIVE, size);
    }

    private List<String> command(String archive, Size size) {
      List<String> command = new ArrayList<>(List.of(machine(), archive, COLLECTOR));
      command.addAll(HEAP);
      command.addAll(compiler);
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
          size.name(),
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
