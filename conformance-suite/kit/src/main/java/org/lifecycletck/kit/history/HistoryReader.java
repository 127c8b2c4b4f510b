package org.lifecycletck.kit.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.wire.form.RecordForm;

/**
 * The histories of one file or stream, read one at a time: each is a header line and then a line an
 * event, until the next header.
 */
public final class HistoryReader implements Histories, Closeable {
  /** The field that tells a header, and holds the version of the format. */
  public static final String VERSION_FIELD = "tck-history";

  /** The most events a history may have. */
  public static final int MOST_EVENTS = 200_000;

  /** The most characters the lines of a history may have together. */
  public static final int MOST_CHARACTERS = 1 << 26;

  private final LineReader lines;
  private ObjectNode header;

  /** Reads from lines of which none has been read. */
  public HistoryReader(LineReader lines) {
    this.lines = lines;
  }

  /** Reads from lines of which the first has been read: it is this header. */
  public HistoryReader(LineReader lines, ObjectNode header) {
    this.lines = lines;
    this.header = header;
  }

  /** Opens a file, plain or gzip. */
  public static HistoryReader open(Path path) throws IOException {
    return new HistoryReader(LineReader.open(path));
  }

  /**
   * The next history; null at the end.
   *
   * @throws BadDataException where the format is broken
   */
  @Override
  public History next() throws IOException {
    if (header == null) {
      String text = lines.next();
      if (text == null) {
        return null;
      }
      header = Json.object(lines, text);
    }
    History.Header head;
    try {
      head = header(header);
    } catch (IllegalArgumentException problem) {
      throw BadDataException.at(lines.file(), lines.line(), problem.getMessage());
    }
    header = null;
    return new History(head, events());
  }

  private List<Event> events() throws IOException {
    List<Event> events = new ArrayList<>();
    long characters = 0;
    for (String text = lines.next(); text != null; text = lines.next()) {
      ObjectNode object = Json.object(lines, text);
      if (object.has(VERSION_FIELD)) {
        header = object;
        break;
      }
      characters += text.length();
      if (events.size() == MOST_EVENTS || characters > MOST_CHARACTERS) {
        throw BadDataException.at(
            lines.file(),
            lines.line(),
            "history with more than " + MOST_EVENTS + " events or 64 MiB of text");
      }
      try {
        events.add(EventCodec.read(object));
      } catch (IllegalArgumentException | ArithmeticException problem) {
        throw BadDataException.at(lines.file(), lines.line(), problem.getMessage());
      }
    }
    return events;
  }

  private static History.Header header(ObjectNode from) {
    JsonNode version = from.remove(VERSION_FIELD);
    if (version == null) {
      throw new IllegalArgumentException("no header: missing field '" + VERSION_FIELD + "'");
    }
    if (!version.isInt() || version.intValue() != History.FORMAT) {
      throw new IllegalArgumentException(
          "history format " + version + ", but this kit reads format " + History.FORMAT);
    }
    String id = EventCodec.text(from, "id");
    String name = optional(from, "name");
    String subject = EventCodec.text(from, "subject");
    JsonNode verifier = EventCodec.required(from, "verifier");
    if (!verifier.isBoolean()) {
      throw new IllegalArgumentException("field 'verifier' is not true or false");
    }
    String seed = optional(from, "seed");
    Set<Capability> lacks = lacks(from.remove("lacks"));
    RecordForm.expectNothingLeft(from);
    return new History.Header(id, name, subject, verifier.booleanValue(), seed, lacks);
  }

  private static Set<Capability> lacks(JsonNode names) {
    Set<Capability> lacks = EnumSet.noneOf(Capability.class);
    if (names == null) {
      return lacks;
    }
    if (!names.isArray()) {
      throw new IllegalArgumentException("field 'lacks' is not a list");
    }
    for (JsonNode name : names) {
      lacks.add(
          Arrays.stream(Capability.values())
              .filter(each -> each.name().equals(name.textValue()))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("field 'lacks': unknown value " + name)));
    }
    return lacks;
  }

  private static String optional(ObjectNode from, String field) {
    if (from.path(field).isNull()) {
      from.remove(field);
    }
    return from.has(field) ? EventCodec.text(from, field) : null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
