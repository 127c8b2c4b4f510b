package org.lifecycletck.kit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read back, whatever the words and values. */
class HistoryFormatProperties {

  @Property(tries = 300)
  void historiesSurviveWritingAndReading(
      @ForAll long first, @ForAll long second, @ForAll boolean gzip) throws IOException {
    History one = new RandomHistories(first).history();
    History other = new RandomHistories(second).history();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HistoryWriter writer = new HistoryWriter(gzip ? new GZIPOutputStream(bytes) : bytes)) {
      writer.write(one);
      writer.write(other);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    try (HistoryReader reader = new HistoryReader(LineReader.of("memory", in))) {
      assertEquals(one, reader.next());
      assertEquals(other, reader.next());
      assertNull(reader.next());
    }
  }
}
