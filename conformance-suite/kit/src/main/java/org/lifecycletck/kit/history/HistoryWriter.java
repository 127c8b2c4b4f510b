package org.lifecycletck.kit.history;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.lifecycletck.spi.Capability;

/** Writes histories as JSON Lines: a header line each, then a line an event. */
public final class HistoryWriter implements Closeable {
  private final Writer out;

  /** Writes plain text to a stream, which is closed with the writer. */
  public HistoryWriter(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Creates a file or replaces it; compressed where its name ends in {@code .gz}. */
  public static HistoryWriter create(Path path) throws IOException {
    OutputStream stream = Files.newOutputStream(path);
    try {
      return new HistoryWriter(
          path.toString().endsWith(".gz") ? new GZIPOutputStream(stream) : stream);
    } catch (IOException problem) {
      stream.close();
      throw problem;
    }
  }

  /** Writes one history. */
  public void write(History history) throws IOException {
    write(history.header());
    for (Event event : history.events()) {
      write(event);
    }
  }

  /** Begins a history. */
  public void write(History.Header header) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put(HistoryReader.VERSION_FIELD, History.FORMAT);
    object.put("id", header.id());
    object.put("name", header.name());
    object.put("subject", header.subject());
    object.put("verifier", header.verifier());
    object.put("seed", header.seed());
    if (!header.lacks().isEmpty()) {
      ArrayNode lacks = object.putArray("lacks");
      header.lacks().stream().sorted().map(Capability::name).forEach(lacks::add);
    }
    line(object);
  }

  /** Writes one event of the history begun last. */
  public void write(Event event) throws IOException {
    line(EventCodec.write(event));
  }

  private void line(ObjectNode object) throws IOException {
    out.write(Json.line(object));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
