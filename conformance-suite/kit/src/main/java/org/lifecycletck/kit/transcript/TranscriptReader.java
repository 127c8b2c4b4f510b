package org.lifecycletck.kit.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.Histories;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.history.LineReader;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.transcript.Transcript;

/**
 * The cases of a transcript as histories, in the order in which they ended. A case whose subject
 * was lost ends with what was said last.
 */
public final class TranscriptReader implements Histories {
  private final LineReader lines;
  private final String subject;
  private final Map<Integer, CaseRecord> open = new TreeMap<>();
  private final Map<Integer, Set<Capability>> lacks = new TreeMap<>();
  private final Queue<History> ended = new ArrayDeque<>();
  private int cases;

  /** Reads from lines of which the first has been read: it is this header. */
  public TranscriptReader(LineReader lines, ObjectNode header) {
    this.lines = lines;
    JsonNode version = header.get(Transcript.VERSION_FIELD);
    if (!version.isInt() || version.intValue() != Transcript.FORMAT) {
      throw BadDataException.at(
          lines.file(),
          lines.line(),
          "transcript format " + version + ", but this kit reads format " + Transcript.FORMAT);
    }
    this.subject = header.path("subject").asText();
  }

  /** Whether a file that begins with this object is a transcript. */
  public static boolean looksLikeOne(ObjectNode first) {
    return first.has(Transcript.VERSION_FIELD);
  }

  @Override
  public History next() throws IOException {
    while (ended.isEmpty()) {
      String text = lines.next();
      if (text == null) {
        open.values().forEach(this::end);
        open.clear();
        return ended.poll();
      }
      take(Json.object(lines, text));
    }
    return ended.poll();
  }

  private void take(ObjectNode line) {
    try {
      int connection = number(line);
      String from = line.path("from").asText();
      if (!from.equals("kit") && !from.equals("subject")) {
        throw new MalformedException("'from' is neither kit nor subject");
      }
      if (line.get("message") instanceof ObjectNode message) {
        take(connection, from.equals("kit"), Message.read(message));
      } else if (!line.has("stray")) {
        throw new MalformedException("neither a message nor a stray line");
      }
    } catch (MalformedException problem) {
      throw BadDataException.at(lines.file(), lines.line(), problem.getMessage());
    }
  }

  private static int number(ObjectNode line) throws MalformedException {
    JsonNode value = line.path("connection");
    if (!value.isInt()) {
      throw new MalformedException("no 'connection' that is an integer");
    }
    return value.intValue();
  }

  private void take(int connection, boolean fromKit, Message message) throws MalformedException {
    CaseRecord current = open.get(connection);
    if (fromKit && message instanceof Message.Request request) {
      if (request.method().equals(Words.OPEN)) {
        begin(connection, request);
        return;
      }
      if (request.method().equals(Words.CLOSE) && current != null) {
        open.remove(connection);
        end(current);
        return;
      }
    }
    if (current != null) {
      current.take(fromKit, message);
    } else if (message instanceof Message.Reply reply && !fromKit && reply.result().has("lacks")) {
      lacks.put(connection, Session.Welcome.read(reply.result()).capabilities().missing().keySet());
    }
  }

  private void begin(int connection, Message.Request request) throws MalformedException {
    Session.Open opened =
        (Session.Open) Words.record(Session.Open.class, Words.OPEN, request.params());
    String id = "case-" + ++cases;
    open.put(
        connection,
        new CaseRecord(
            new History.Header(id, opened.name(), subject, opened.verifier(), null)
                .lacking(lacks.getOrDefault(connection, Set.of()))));
  }

  private void end(CaseRecord record) {
    History history = record.end();
    if (!history.events().isEmpty()) {
      ended.add(history);
    }
  }
}
