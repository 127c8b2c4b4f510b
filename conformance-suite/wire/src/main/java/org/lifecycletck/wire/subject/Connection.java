package org.lifecycletck.wire.subject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.message.Problem;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.peer.Handler;
import org.lifecycletck.wire.peer.Peer;
import org.lifecycletck.wire.peer.PeerException;
import org.lifecycletck.wire.peer.PeerException.Kind;
import org.lifecycletck.wire.peer.RefusalException;
import org.lifecycletck.wire.peer.Tap;

/** A subject that has introduced itself, with at most one case open. */
final class Connection implements Handler {
  /** The most messages a subject may send in one case. */
  static final int MOST_MESSAGES = 200_000;

  private static final int PINGS = 11;
  private static final Session.Nothing NOTHING = new Session.Nothing();

  private final Channel channel;
  private final LastMessages last;
  private final Peer peer;
  private Session.Welcome welcome;
  private volatile Kit kit;
  private volatile int messages;
  private volatile boolean stopped;

  private Connection(Channel channel, Tap tap) {
    this.channel = channel;
    this.last = new LastMessages(tap);
    this.peer = new Peer(channel, this, last);
  }

  /**
   * Introduces the kit.
   *
   * @param millis how long the subject may take to start
   */
  static Connection open(Channel channel, Tap tap, Session.Hello hello, long millis) {
    Connection connection = new Connection(channel, tap);
    try {
      connection.welcome =
          Session.Welcome.read(connection.peer.request(Words.HELLO, Words.params(hello), millis));
      int protocol = connection.welcome.protocol();
      if (protocol < hello.least() || protocol > hello.greatest()) {
        throw new MalformedException(
            "it speaks protocol "
                + protocol
                + ", the kit "
                + (hello.least() == hello.greatest()
                    ? "" + hello.least()
                    : hello.least() + " to " + hello.greatest()));
      }
    } catch (MalformedException e) {
      connection.peer.fail(Kind.BROKE_PROTOCOL, e.getMessage());
      throw new PeerException(Kind.BROKE_PROTOCOL, e.getMessage());
    } catch (PeerException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** What the subject said of itself. */
  Session.Welcome welcome() {
    return welcome;
  }

  /** The median time to an answer, in nanoseconds. */
  long pingNanos(long millis) {
    long[] times = new long[PINGS];
    for (int i = 0; i < PINGS; i++) {
      long begun = System.nanoTime();
      peer.request(Words.PING, Words.params(NOTHING), millis);
      times[i] = System.nanoTime() - begun;
    }
    Arrays.sort(times);
    return times[PINGS / 2];
  }

  /** Begins a case. */
  void begin(Session.Open open, Kit with, long millis) {
    messages = 0;
    stopped = false;
    kit = with;
    peer.request(Words.OPEN, Words.params(open), millis);
  }

  /** Ends the case: whatever is still open is given up. */
  void end(long millis) {
    peer.closeCase(Words.CLOSE, Words.params(NOTHING), millis);
    kit = null;
  }

  ObjectNode ask(String method, Record params) {
    return peer.request(method, Words.params(params));
  }

  ObjectNode ask(String method, ObjectNode params) {
    return peer.request(method, params);
  }

  /** Gives the subject up because of what it said. */
  PeerException broken(String what) {
    peer.fail(Kind.BROKE_PROTOCOL, what);
    return new PeerException(Kind.BROKE_PROTOCOL, what);
  }

  /** Why the connection is of no use any more; null while it is. */
  PeerException failure() {
    return peer.failure();
  }

  /** How many calls the subject is busy with, if its system still runs. */
  int callsInside() {
    return stopped ? 0 : peer.inOtherSide(Words.calls()::containsKey);
  }

  /** Whether callbacks have come in that the kit has not done with, on other threads than this. */
  boolean isCalledBackElsewhere() {
    return peer.isBusyElsewhere();
  }

  List<String> waitingFor() {
    return peer.waitingFor();
  }

  List<String> lastMessages() {
    return last.list();
  }

  String lastWords() {
    return channel.lastWords();
  }

  List<String> strayLines() {
    return peer.strayLines();
  }

  /** Lets the subject end by itself; what was wrong with its end, empty where nothing was. */
  String exit(long millis) {
    peer.tell(Words.EXIT, Words.params(NOTHING));
    return channel.end(millis);
  }

  /** Ends the subject at once. */
  void close() {
    peer.close();
  }

  @Override
  public void arriving(Message message) throws RefusalException {
    if (++messages > MOST_MESSAGES) {
      throw new RefusalException(
          Problem.Code.MALFORMED, "more than " + MOST_MESSAGES + " messages in one case");
    }
    try {
      if (message instanceof Message.Request request) {
        if (Words.callback(request.method(), request.params()) == null) {
          throw new MalformedException("a request with the unknown method " + request.method());
        }
      } else if (message instanceof Message.Notice notice) {
        if (!notice.method().equals(Words.FATAL)) {
          throw new MalformedException("a notice with the unknown method " + notice.method());
        }
        Words.fatal(notice.params());
      }
    } catch (MalformedException e) {
      throw new RefusalException(Problem.Code.MALFORMED, e.getMessage());
    }
    if (kit == null) {
      throw new RefusalException(Problem.Code.MALFORMED, "a callback while no case is open");
    }
  }

  @Override
  public ObjectNode handle(Message.Request request) throws RefusalException {
    try {
      Callback callback = Words.callback(request.method(), request.params());
      Kit now = kit;
      if (now != null) {
        Deliverer.deliver(callback, now);
      }
      return Words.params(NOTHING);
    } catch (MalformedException e) {
      throw new RefusalException(Problem.Code.MALFORMED, e.getMessage());
    }
  }

  @Override
  public void note(Message.Notice notice) {
    try {
      Fatal fatal = Words.fatal(notice.params());
      Kit now = kit;
      stopped = true;
      if (now != null) {
        now.fatal(fatal);
      }
    } catch (MalformedException e) {
      throw broken(e.getMessage());
    }
  }
}
