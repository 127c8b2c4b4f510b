package org.lifecycletck.wire.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Problem;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.peer.PeerException;

/** One case of a subject behind a wire. */
final class WireSubject extends CallSubject implements Batching {
  /** A number of waiting calls that there never is. */
  private static final int NOT_AT_REST = -1;

  private final WireSubjects owner;
  private final Connection connection;
  private volatile int waiting = Integer.MAX_VALUE;

  WireSubject(WireSubjects owner, Connection connection) {
    this.owner = owner;
    this.connection = connection;
  }

  @Override
  Answer perform(Call call) {
    ObjectNode params;
    try {
      params = Words.params((Record) call);
    } catch (IllegalArgumentException e) {
      throw owner.mistaken(call + " is no message of the protocol: " + e.getMessage());
    }
    try {
      return Words.answer(call.getClass(), connection.ask(Words.method((Record) call), params));
    } catch (MalformedException e) {
      throw connection.broken(e.getMessage());
    } catch (PeerException e) {
      throw refused(e);
    }
  }

  /** A subject that refuses what it claims to offer has broken its word. */
  private PeerException refused(PeerException e) {
    if (e.code() == Problem.Code.NOT_SUPPORTED) {
      return owner.lied("it refuses, though it lacks nothing that this needs: " + e.getMessage());
    }
    return e;
  }

  @Override
  public List<Answer> perform(List<Call> calls) {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    ArrayNode list = params.putArray("calls");
    for (Call call : calls) {
      ObjectNode one = list.addObject();
      one.put("method", Words.method((Record) call)).set("params", Words.params((Record) call));
    }
    JsonNode results = connection.ask(Words.BATCH, params).path("results");
    if (results.size() != calls.size()) {
      throw connection.broken(calls.size() + " calls in a batch, " + results.size() + " results");
    }
    List<Answer> answers = new ArrayList<>();
    try {
      for (int i = 0; i < calls.size(); i++) {
        if (!(results.get(i) instanceof ObjectNode result)) {
          throw new MalformedException("a result in a batch is no object");
        }
        answers.add(Words.answer(calls.get(i).getClass(), result));
      }
    } catch (MalformedException e) {
      throw connection.broken(e.getMessage());
    }
    return answers;
  }

  @Override
  public void advance(long units) {
    connection.ask(Words.ADVANCE, new Session.Advance(units));
  }

  @Override
  public int quiesce() {
    try {
      Session.Quiet quiet =
          (Session.Quiet)
              Words.record(
                  Session.Quiet.class,
                  "the result of quiesce",
                  connection.ask(Words.QUIESCE, new Session.Nothing()));
      waiting = quiet.waiting();
      // A callback that came in before this answer may not have begun yet: that is no rest.
      return connection.isCalledBackElsewhere() ? NOT_AT_REST : waiting;
    } catch (MalformedException e) {
      throw connection.broken(e.getMessage());
    }
  }

  @Override
  public void close() {
    owner.closed(connection, connection.callsInside() > waiting);
  }
}
