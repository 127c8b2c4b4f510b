package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.transcript.Transcript;

/** Where a run's messages are written down, if anywhere. */
record TranscriptFile(Transcript transcript) implements AutoCloseable {

  /**
   * Begins the file of a run with this subject.
   *
   * @param path null for none
   */
  static TranscriptFile open(Path path, String subject) throws IOException {
    return new TranscriptFile(
        path == null ? null : new Transcript(Files.newOutputStream(path), subject));
  }

  Taps taps() {
    return transcript == null ? Taps.NONE : transcript;
  }

  @Override
  public void close() throws IOException {
    if (transcript != null) {
      transcript.close();
    }
  }
}
