package org.lifecycletck.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The source tree that the running tests belong to: every file that is or would be checked in. */
public final class Repository {

  private static final Set<String> UNTRACKED = Set.of(".git", "target", ".idea", ".vscode");

  private static final String[] MODULES = {
    "--others", "--exclude-standard", "--", "conformance-suite", "features", "reference-impl"
  };

  private final Path root;
  private final Set<String> files;

  private Repository(Path root, Set<String> files) {
    this.root = root;
    this.files = files;
  }

  /** The tree above the working directory, which is some module's directory. */
  public static Repository open() {
    Path directory = Path.of("").toAbsolutePath();
    while (directory != null && !Files.isDirectory(directory.resolve("conformance-suite"))) {
      directory = directory.getParent();
    }
    if (directory == null) {
      throw new IllegalStateException("no source tree above " + Path.of("").toAbsolutePath());
    }
    try {
      Set<String> listed = listedByGit(directory);
      return new Repository(directory, listed.isEmpty() ? walked(directory) : listed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paths relative to the root with forward slashes, sorted. */
  public Set<String> files() {
    return files;
  }

  byte[] bytes(String file) {
    try {
      return Files.readAllBytes(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  public Path path(String file) {
    return root.resolve(file);
  }

  /** The path of a file as {@link #files()} gives it. */
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /**
   * What git tracks, and in the modules also what it would add: a report that somebody left at the
   * top is nobody's business. Empty where there is no git, as in an unpacked archive.
   */
  private static Set<String> listedByGit(Path root) throws IOException {
    if (!Files.exists(root.resolve(".git"))) {
      return Set.of();
    }
    Set<String> listed = new TreeSet<>();
    for (String file : (git(root, "--cached") + git(root, MODULES)).split("\0")) {
      if (Files.isRegularFile(root.resolve(file))) {
        listed.add(file);
      }
    }
    return listed;
  }

  private static String git(Path root, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "ls-files", "-z"));
    command.addAll(List.of(arguments));
    Process git;
    try {
      git =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException absent) {
      return "";
    }
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Set<String> walked(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped = UNTRACKED.contains(directory.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(root.relativize(file));
            return FileVisitResult.CONTINUE;
          }
        });
    Set<String> files = new TreeSet<>();
    found.forEach(file -> files.add(file.toString().replace('\\', '/')));
    return files;
  }
}
