package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck adapter init}: writes what somebody's own adapter begins with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a skeleton that introduces itself to the kit and has a place for each call; its",
      "README says in which order to fill them."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  tck adapter init --lang python --dir mine", "  tck doctor --subject cmd:mine/run"})
final class AdapterInit implements Callable<Integer> {
  private static final List<String> LANGUAGES = List.of("java", "python", "c", "node");

  @Spec private CommandSpec spec;

  @Option(
      names = "--lang",
      required = true,
      paramLabel = "LANGUAGE",
      description = "java, python, c or node.")
  private String language;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      defaultValue = "adapter",
      description = "Where to write it (default: adapter); it must not hold anything yet.")
  private Path directory;

  @Override
  public Integer call() throws IOException {
    if (!LANGUAGES.contains(language)) {
      throw usage("--lang: java, python, c or node, not '" + language + "'");
    }
    if (Files.exists(directory) && !isEmptyDirectory()) {
      throw usage("--dir: " + directory + " holds something already");
    }
    int files;
    try {
      URI from = AdapterInit.class.getResource("/org/lifecycletck/kit/adapters").toURI();
      if (from.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(from, Map.of())) {
          files = copy(jar.getPath("/org/lifecycletck/kit/adapters").resolve(language));
        }
      } else {
        files = copy(Path.of(from).resolve(language));
      }
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(files + " files in " + directory + "; read " + directory.resolve("README.md"));
    out.flush();
    return ExitCode.CONFORMS;
  }

  private boolean isEmptyDirectory() throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.findAny().isEmpty();
    }
  }

  private int copy(Path from) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path to = directory.resolve(from.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(file));
      if (to.getFileName().toString().equals("run") && !to.toFile().setExecutable(true)) {
        throw new IOException(to + " cannot be made executable");
      }
    }
    return files.size();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
