package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** How this program was started, so that it can be started again. */
final class Launch {
  private Launch() {}

  /** The words in front of the command: those that run the jar, or else the class path. */
  static List<String> words() {
    String java = "java";
    Path self = self();
    if (self.toString().endsWith("tck.jar")) {
      return List.of(java, "-jar", near(self));
    }
    return List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
  }

  private static Path self() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file as seen from the working directory where it lies below it. */
  private static String near(Path file) {
    try {
      Path here = Path.of("").toRealPath();
      Path there = file.toRealPath();
      return (there.startsWith(here) ? here.relativize(there) : there).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
