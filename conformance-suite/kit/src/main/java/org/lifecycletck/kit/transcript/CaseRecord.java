package org.lifecycletck.kit.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.Sides;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;

/**
 * One case of a transcript on its way to a history. A strand is a stack of requests of both sides,
 * each asked in the one below it.
 */
final class CaseRecord {
  private static final String CLOCK = "clock";
  private static final String OWN = "subject";

  private final History.Header header;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, Deque<Open>> strands = new LinkedHashMap<>();
  private final Map<Long, Open> byKit = new HashMap<>();
  private final Map<Long, Open> bySubject = new HashMap<>();
  private int step;
  private long frames;
  private boolean over;

  /**
   * A request that is not answered yet.
   *
   * @param call what the kit calls; null for a callback and for what manages the session
   * @param frame its number in the history; 0 where it has none
   * @param version for {@code quiesce}: how many events there were when it was asked
   */
  private record Open(String method, String strand, Call call, long frame, int version) {
    boolean isCallback() {
      return call == null && frame > 0;
    }
  }

  CaseRecord(History.Header header) {
    this.header = header;
  }

  void take(boolean fromKit, Message message) throws MalformedException {
    if (over) {
      return;
    }
    if (message instanceof Message.Request request) {
      if (fromKit) {
        asked(request);
      } else {
        calledBack(request);
      }
    } else if (message instanceof Message.Reply reply) {
      if (fromKit) {
        callbackEnded(reply);
      } else {
        answered(reply);
      }
    } else if (message instanceof Message.Notice notice && !fromKit) {
      add(strandOf(notice.in(), OWN), new Event.Stopped(Words.fatal(notice.params())));
      over = true;
    } else if (message instanceof Message.Refusal) {
      over = true;
    }
  }

  private void asked(Message.Request request) throws MalformedException {
    switch (request.method()) {
      case Words.QUIESCE -> {
        Open quiesce = new Open(Words.QUIESCE, "", null, 0, events.size());
        byKit.put(request.id(), quiesce);
      }
      case Words.ADVANCE -> {
        Session.Advance advance =
            (Session.Advance) Words.record(Session.Advance.class, Words.ADVANCE, request.params());
        Open open = new Open(Words.ADVANCE, strand(request.in(), CLOCK), null, 0, 0);
        push(byKit, request.id(), open);
        add(open.strand(), new Event.Advanced(advance.units()));
      }
      case Words.BATCH -> byKit.put(request.id(), batch(request));
      default -> {
        Call call = Words.call(request.method(), request.params());
        if (call != null) {
          push(byKit, request.id(), called(call, strand(request.in(), Sides.of(call))));
        }
      }
    }
  }

  private Open called(Call call, String strand) {
    long frame = ++frames;
    add(strand, new Event.Called(frame, call));
    return new Open(Words.method((Record) call), strand, call, frame, 0);
  }

  /** The calls of a batch are told when it is answered. */
  private Open batch(Message.Request request) throws MalformedException {
    return new Open(request.params().toString(), strand(request.in(), "driver"), null, 0, 0);
  }

  private void calledBack(Message.Request request) throws MalformedException {
    long frame = ++frames;
    String strand = strandOf(request.in(), OWN);
    push(bySubject, request.id(), new Open(request.method(), strand, null, frame, 0));
    add(strand, new Event.CallbackBegan(frame, Words.callback(request.method(), request.params())));
  }

  private void callbackEnded(Message.Reply reply) {
    Open open = bySubject.remove(reply.id());
    if (open != null) {
      strands.get(open.strand()).pop();
      add(open.strand(), new Event.CallbackEnded(open.frame()));
    }
  }

  private void answered(Message.Reply reply) throws MalformedException {
    Open open = byKit.remove(reply.id());
    if (open == null) {
      return;
    }
    if (open.method().equals(Words.QUIESCE)) {
      quiesced(open, reply);
    } else if (open.call() != null) {
      strands.get(open.strand()).pop();
      add(
          open.strand(),
          new Event.Returned(open.frame(), Words.answer(open.call().getClass(), reply.result())));
    } else if (open.method().equals(Words.ADVANCE)) {
      strands.get(open.strand()).pop();
    } else {
      tell(open, reply.result().path("results"));
    }
  }

  private void tell(Open batch, JsonNode results) throws MalformedException {
    ObjectNode params;
    try {
      params = Message.READER.readValue(batch.method());
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    int i = 0;
    for (JsonNode each : params.path("calls")) {
      Call call = Words.call(each.path("method").asText(), (ObjectNode) each.path("params"));
      Open open = called(call, batch.strand());
      ObjectNode result = (ObjectNode) results.get(i++);
      add(open.strand(), new Event.Returned(open.frame(), Words.answer(call.getClass(), result)));
    }
  }

  /** Quiescence, where nothing came in between and exactly the open calls wait. */
  private void quiesced(Open open, Message.Reply reply) throws MalformedException {
    Session.Quiet quiet =
        (Session.Quiet) Words.record(Session.Quiet.class, "quiesce", reply.result());
    List<Long> waiting = new ArrayList<>();
    int inSubject = 0;
    for (Deque<Open> strand : strands.values()) {
      Open top = strand.peek();
      if (top == null) {
        continue;
      }
      if (top.isCallback()) {
        return;
      }
      inSubject++;
      if (top.call() != null) {
        waiting.add(top.frame());
      }
    }
    if (open.version() == events.size() && quiet.waiting() == inSubject) {
      add("kit", new Event.Quiesced(waiting));
    }
  }

  /** The strand of what the kit asks; a free one of this kind where it is asked in nothing. */
  private String strand(Long in, String kind) throws MalformedException {
    if (in != null) {
      return nested(bySubject, in);
    }
    step++;
    return free(kind);
  }

  /** The strand of what the subject asks. */
  private String strandOf(Long in, String kind) throws MalformedException {
    return in == null ? free(kind) : nested(byKit, in);
  }

  private static String nested(Map<Long, Open> requests, long in) throws MalformedException {
    Open open = requests.get(in);
    if (open == null) {
      throw new MalformedException("'in': " + in + " names no open request");
    }
    return open.strand();
  }

  private String free(String kind) {
    for (int i = 1; ; i++) {
      String name = i == 1 ? kind : kind + "-" + i;
      if (strands.computeIfAbsent(name, key -> new ArrayDeque<>()).isEmpty()) {
        return name;
      }
    }
  }

  private void push(Map<Long, Open> requests, long id, Open open) {
    requests.put(id, open);
    strands.computeIfAbsent(open.strand(), key -> new ArrayDeque<>()).push(open);
  }

  private void add(String strand, Event.Happening happening) {
    events.add(new Event(events.size() + 1L, step, strand, happening));
  }

  /** The history; callbacks that are open end with it. */
  History end() {
    if (!(over && !events.isEmpty() && last() instanceof Event.Stopped)) {
      strands.forEach(
          (strand, stack) -> {
            while (!stack.isEmpty() && stack.peek().isCallback()) {
              add(strand, new Event.CallbackEnded(stack.pop().frame()));
            }
          });
    }
    return new History(header, events);
  }

  private Event.Happening last() {
    return events.get(events.size() - 1).happening();
  }
}
