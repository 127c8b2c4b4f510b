package org.lifecycletck.kit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lifecycletck.kit.catalogue.Catalogue;

/** The site, written once for all tests, into a directory with a space in its name. */
final class SharedSite {
  private static final Path PLACE = Path.of("target", "the site").toAbsolutePath();

  static {
    try {
      Site.write(Files.createDirectories(PLACE), Catalogue.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SharedSite() {}

  static Path place() {
    return PLACE;
  }
}
