package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.lifecycletck.kit.waivers.WaiverFile;
import org.lifecycletck.kit.waivers.Waivers;

/** Files of waivers as options name them; days are those of UTC. */
final class WaiverFiles {
  private WaiverFiles() {}

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** The waivers of a file; none where there is no file. */
  static Waivers waivers(Path file) throws IOException {
    return new Waivers(
        file == null ? List.of() : WaiverFile.read(file, today()).waivers(), today());
  }
}
