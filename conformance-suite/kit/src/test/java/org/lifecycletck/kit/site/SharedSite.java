package org.lifecycletck.kit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lifecycletck.kit.catalogue.Catalogue;

/**
 * The site, written once for the tests of this process, into a directory with a space in its name.
 * The directory is this process's own: tests run in several at once, and a page that another one is
 * writing is not whole.
 */
final class SharedSite {
  private static final Path PLACE;

  static {
    try {
      Path sites = Files.createDirectories(Path.of("target", "sites").toAbsolutePath());
      PLACE = Files.createTempDirectory(sites, "the site ");
      Site.write(PLACE, Catalogue.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SharedSite() {}

  static Path place() {
    return PLACE;
  }
}
