package org.lifecycletck.wire.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CountDownLatch;
import org.lifecycletck.spi.Performer;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.message.Problem;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.peer.Handler;
import org.lifecycletck.wire.peer.Peer;
import org.lifecycletck.wire.peer.PeerException;
import org.lifecycletck.wire.peer.RefusalException;
import org.lifecycletck.wire.peer.Tap;

/** Serves a subject to a kit at the other end of a channel, one case after the other. */
public final class Server implements Handler {
  private static final Session.Nothing NOTHING = new Session.Nothing();

  private final SubjectFactory factory;
  private final CountDownLatch over = new CountDownLatch(1);
  private Peer peer;
  private volatile Subject subject;
  private volatile WireKit kit;

  /** What a call throws whose system has stopped: it has no answer. */
  private static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Server(SubjectFactory factory) {
    this.factory = factory;
  }

  /**
   * Serves until the kit hangs up or says to exit.
   *
   * @return what the kit did wrong; null where it did nothing wrong
   */
  public static String serve(SubjectFactory factory, Channel channel) throws InterruptedException {
    Server server = new Server(factory);
    synchronized (server) {
      server.peer = new Peer(channel, server, Tap.NONE, server.over::countDown);
    }
    server.over.await();
    server.end();
    PeerException failure = server.peer().failure();
    server.peer().close();
    boolean isBroken = failure != null && failure.kind() == PeerException.Kind.BROKE_PROTOCOL;
    return isBroken ? failure.getMessage() : null;
  }

  private synchronized Peer peer() {
    return peer;
  }

  @Override
  public ObjectNode handle(Message.Request request) throws RefusalException {
    try {
      Call call = Words.call(request.method(), request.params());
      return call == null ? manage(request) : Words.params((Record) perform(call));
    } catch (MalformedException e) {
      throw new RefusalException(Problem.Code.MALFORMED, e.getMessage());
    }
  }

  private ObjectNode manage(Message.Request request) throws RefusalException, MalformedException {
    ObjectNode params = request.params();
    switch (request.method()) {
      case Words.HELLO:
        return welcome((Session.Hello) Words.record(Session.Hello.class, Words.HELLO, params));
      case Words.OPEN:
        open((Session.Open) Words.record(Session.Open.class, Words.OPEN, params));
        return Words.params(NOTHING);
      case Words.CLOSE:
        peer().endCase();
        end();
        return Words.params(NOTHING);
      case Words.ADVANCE:
        advance((Session.Advance) Words.record(Session.Advance.class, Words.ADVANCE, params));
        return Words.params(NOTHING);
      case Words.QUIESCE:
        return Words.params(new Session.Quiet(opened().quiesce()));
      case Words.BATCH:
        return batch(params);
      case Words.PING:
        return Words.params(NOTHING);
      default:
        throw new RefusalException(Problem.Code.NOT_SUPPORTED, "no method " + request.method());
    }
  }

  private ObjectNode welcome(Session.Hello hello) throws RefusalException {
    if (hello.least() > Words.PROTOCOL || hello.greatest() < Words.PROTOCOL) {
      throw new RefusalException(
          Problem.Code.NOT_SUPPORTED, "speaks protocol " + Words.PROTOCOL + " only");
    }
    String language = "Java " + Runtime.version().feature();
    return new Session.Welcome(Words.PROTOCOL, factory.name(), "", language, factory.capabilities())
        .toJson();
  }

  private void open(Session.Open open) {
    kit = new WireKit(peer());
    subject = factory.open(new SubjectFactory.Setup(open.verifier(), open.name()), kit);
  }

  private void end() {
    Subject ending = subject;
    subject = null;
    if (ending != null) {
      ending.close();
    }
  }

  private Subject opened() throws RefusalException {
    Subject current = subject;
    if (current == null) {
      throw new RefusalException(Problem.Code.MALFORMED, "no case is open");
    }
    return current;
  }

  private Answer perform(Call call) throws RefusalException {
    Subject current = opened();
    try {
      return Performer.perform(current, call);
    } catch (SystemStopped e) {
      throw stopped(e);
    } catch (UnsupportedOperationException e) {
      throw new RefusalException(Problem.Code.NOT_SUPPORTED, String.valueOf(e.getMessage()));
    } catch (PeerException | Unanswered e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RefusalException(Problem.Code.INTERNAL, e.toString());
    }
  }

  private void advance(Session.Advance advance) throws RefusalException {
    Subject current = opened();
    try {
      current.advance(advance.units());
    } catch (SystemStopped e) {
      throw stopped(e);
    }
  }

  /** A call in which the system stops is never answered; the kit is told of the stop once. */
  private Unanswered stopped(SystemStopped e) {
    WireKit told = kit;
    if (told != null) {
      told.tell(e.fatal());
    }
    return new Unanswered();
  }

  private ObjectNode batch(ObjectNode params) throws RefusalException, MalformedException {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    ArrayNode results = result.putArray("results");
    for (JsonNode each : params.path("calls")) {
      String method = each.path("method").asText();
      if (!(each.path("params") instanceof ObjectNode object)) {
        throw new MalformedException("batch: a call without parameters");
      }
      Call call = Words.call(method, object);
      if (call == null) {
        throw new RefusalException(Problem.Code.NOT_SUPPORTED, "no method " + method);
      }
      results.add(Words.params((Record) perform(call)));
    }
    return result;
  }

  @Override
  public void note(Message.Notice notice) {
    if (notice.method().equals(Words.EXIT)) {
      over.countDown();
    }
  }
}
