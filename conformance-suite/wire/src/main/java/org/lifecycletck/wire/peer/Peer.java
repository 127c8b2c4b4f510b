package org.lifecycletck.wire.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.lifecycletck.wire.line.BrokenLineException;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.peer.PeerException.Kind;

/**
 * One end of a connection. Both ends may ask at any time; what is asked inside an open request runs
 * on the thread that waits for that request, so that a logical thread that crosses the wire to and
 * fro is one thread on either side.
 */
public final class Peer implements AutoCloseable {
  /** The most lines that are no messages before they are more than a nuisance. */
  public static final int MOST_STRAY_LINES = 100;

  /** The most requests of the other side that may be open at once. */
  public static final int MOST_OPEN = 256;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "wire");
            thread.setDaemon(true);
            return thread;
          });

  private static final System.Logger LOG = System.getLogger("org.lifecycletck.wire");

  /** The era of what comes in between the end of one case and the beginning of the next. */
  private static final int OVER = -1;

  private final Channel channel;
  private final Handler handler;
  private final Tap tap;
  private final Runnable atEnd;
  private final ThreadLocal<Frame> innermost = new ThreadLocal<>();
  private final ThreadLocal<Boolean> isAlone = new ThreadLocal<>();
  private final Object sending = new Object();
  private final Map<Long, Pending> pending = new HashMap<>();
  private final List<String> strayLines = new ArrayList<>();
  private long lastId;
  private long lastTheirs;
  private int open;
  private int alone;
  private volatile int era;
  private volatile boolean closing;
  private PeerException failure;

  /** A request of the other side that this thread is busy with. */
  private record Frame(Message.Request request, int era, Frame outer) {}

  /** A connection over a channel, which is read from now on. */
  public Peer(Channel channel, Handler handler, Tap tap) {
    this(channel, handler, tap, () -> {});
  }

  /** The same, and when there is nothing more to read {@code atEnd} is run. */
  public Peer(Channel channel, Handler handler, Tap tap, Runnable atEnd) {
    this.channel = channel;
    this.handler = handler;
    this.tap = tap;
    this.atEnd = atEnd;
    Thread reader = new Thread(this::read, "wire-reader");
    reader.setDaemon(true);
    reader.start();
  }

  /** Asks and waits for the answer, running meanwhile what the other side asks inside of it. */
  public ObjectNode request(String method, ObjectNode params) {
    return request(method, params, 0);
  }

  /**
   * The same, with a limit.
   *
   * @param millis after so many milliseconds without anything from the other side the request is
   *     given up; 0 for none
   * @throws PeerException where there will be no answer
   */
  public ObjectNode request(String method, ObjectNode params, long millis) {
    Frame frame = innermost.get();
    Pending asked = new Pending(method, params, era);
    synchronized (sending) {
      if (closing) {
        throw new PeerException(Kind.OVER, "the case is over");
      }
      long id = begin(asked, frame);
      write(new Message.Request(id, frame == null ? null : frame.request().id(), method, params));
    }
    return await(asked, millis);
  }

  /**
   * Asks for the end of the case; nothing of the case is sent any more, not even an answer, and
   * when it has ended everything that was open is given up.
   */
  public void closeCase(String method, ObjectNode params, long millis) {
    Pending asked = new Pending(method, params, era);
    synchronized (sending) {
      long id = begin(asked, null);
      closing = true;
      era++;
      write(new Message.Request(id, null, method, params));
    }
    try {
      await(asked, millis);
    } finally {
      abandon();
      synchronized (sending) {
        closing = false;
      }
    }
  }

  private ObjectNode await(Pending asked, long millis) {
    while (true) {
      Message message = asked.take(millis == 0 ? 0 : System.nanoTime() + millis * 1_000_000);
      if (message instanceof Message.Request nested) {
        run(nested, asked.era(), asked);
      } else if (message instanceof Message.Notice notice) {
        handler.note(notice);
      } else if (message instanceof Message.Reply reply) {
        return reply.result();
      } else if (message instanceof Message.Refusal refusal) {
        throw new PeerException(asked.method(), refusal.problem());
      }
    }
  }

  private synchronized long begin(Pending asked, Frame frame) {
    if (failure != null) {
      throw failure;
    }
    if (frame != null && frame.era() != era) {
      throw new PeerException(Kind.OVER, "the case is over");
    }
    pending.put(++lastId, asked);
    return lastId;
  }

  /** Says something that is not answered. */
  public void tell(String method, ObjectNode params) {
    Frame frame = innermost.get();
    synchronized (sending) {
      write(new Message.Notice(frame == null ? null : frame.request().id(), method, params));
    }
  }

  /** Ends everything that is open, on both sides, but for what this thread is busy with. */
  public void endCase() {
    synchronized (sending) {
      era++;
    }
    Frame frame = innermost.get();
    if (frame != null) {
      innermost.set(new Frame(frame.request(), era, frame.outer()));
    }
    abandon();
  }

  private synchronized void abandon() {
    PeerException over = new PeerException(Kind.OVER, "the case is over");
    pending.values().forEach(each -> each.fail(over));
    pending.clear();
    open = 0;
  }

  /** What this side waits for, the longest-standing first: methods with their parameters. */
  public synchronized List<String> waitingFor() {
    return pending.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().method() + entry.getValue().params())
        .toList();
  }

  /** How many of this side's requests of a method like this the other side is busy with. */
  public synchronized int inOtherSide(Predicate<String> method) {
    return (int)
        pending.values().stream()
            .filter(each -> method.test(each.method()) && !each.isBusy())
            .count();
  }

  /** Whether another thread has yet to do with what the other side asked outside of any request. */
  public synchronized boolean isBusyElsewhere() {
    return alone > (isAlone.get() == null ? 0 : 1);
  }

  /** Lines that were no messages. */
  public synchronized List<String> strayLines() {
    return List.copyOf(strayLines);
  }

  /** Why the connection is of no use any more; null while it is. */
  public synchronized PeerException failure() {
    return failure;
  }

  /** Gives the connection up. */
  @Override
  public void close() {
    fail(new PeerException(Kind.OVER, "the connection is closed"));
    channel.close();
  }

  /** Gives the connection up for a reason that speaks against the other side. */
  public void fail(Kind kind, String reason) {
    fail(new PeerException(kind, reason));
    channel.close();
  }

  private synchronized void fail(PeerException reason) {
    if (failure == null) {
      failure = reason;
      pending.values().forEach(each -> each.fail(reason));
    }
  }

  private void write(Message message) {
    byte[] line = message.toLine();
    tap(true, line);
    try {
      channel.send(line);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the reader finds out what became of the other side", e);
    }
  }

  private void tap(boolean isSent, byte[] line) {
    synchronized (tap) {
      tap.line(isSent, line);
    }
  }

  private void read() {
    try {
      for (byte[] line = channel.receive(); line != null; line = channel.receive()) {
        tap(false, line);
        take(line);
      }
      fail(new PeerException(Kind.GONE, "it " + channel.fate()));
    } catch (BrokenLineException | MalformedException e) {
      fail(Kind.BROKE_PROTOCOL, e.getMessage());
    } catch (IOException e) {
      fail(new PeerException(Kind.GONE, "it " + channel.fate()));
    } finally {
      atEnd.run();
    }
  }

  private void take(byte[] line) throws MalformedException {
    if (channel.mayCarryStrayLines() && (line.length == 0 || line[0] != '{')) {
      stray(new String(line, StandardCharsets.UTF_8));
      return;
    }
    Message message;
    try {
      message = Message.parse(line);
    } catch (MalformedException e) {
      throw new MalformedException("a line " + e.getMessage() + ": " + start(line));
    }
    if (message instanceof Message.Request request) {
      begin(request);
    } else if (message instanceof Message.Notice notice) {
      pass(notice, notice.in());
    } else if (message instanceof Message.Reply reply) {
      close(reply, reply.id());
    } else if (message instanceof Message.Refusal refusal) {
      close(refusal, refusal.id());
    }
  }

  private static String start(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  private synchronized void stray(String line) throws MalformedException {
    if (strayLines.size() == MOST_STRAY_LINES) {
      throw new MalformedException(
          "more than " + MOST_STRAY_LINES + " lines are no messages, the last: " + line);
    }
    strayLines.add(line.length() > 200 ? line.substring(0, 200) + "…" : line);
  }

  private synchronized void begin(Message.Request request) throws MalformedException {
    if (request.id() <= lastTheirs) {
      throw new MalformedException("request " + request.id() + " follows request " + lastTheirs);
    }
    lastTheirs = request.id();
    if (++open > MOST_OPEN) {
      throw new MalformedException("more than " + MOST_OPEN + " requests are open");
    }
    pass(request, request.in());
  }

  private synchronized void pass(Message message, Long in) throws MalformedException {
    try {
      handler.arriving(message);
    } catch (RefusalException e) {
      throw new MalformedException(e.getMessage());
    }
    if (in == null) {
      int now = closing ? OVER : era;
      alone++;
      THREADS.execute(() -> runAlone(message, now));
      return;
    }
    Pending outer = pending.get(in);
    if (outer == null) {
      throw new MalformedException("'in': " + in + " names no open request");
    }
    if (!outer.offer(message)) {
      throw new MalformedException(
          "'in': " + in + " names a request inside which another one is open");
    }
  }

  private synchronized void close(Message message, long id) throws MalformedException {
    Pending asked = pending.remove(id);
    if (asked == null) {
      throw new MalformedException("request " + id + " is answered, but is not open");
    }
    if (!asked.offer(message)) {
      throw new MalformedException(
          "request " + id + " is answered while another one is open inside of it");
    }
  }

  private void runAlone(Message message, int begun) {
    isAlone.set(true);
    try {
      if (message instanceof Message.Request request) {
        run(request, begun, null);
      } else if (message instanceof Message.Notice notice) {
        handler.note(notice);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "the case has ended meanwhile", e);
    } finally {
      isAlone.remove();
      synchronized (this) {
        alone--;
      }
    }
  }

  /** Does what the other side asks, and answers unless the case has ended meanwhile. */
  private void run(Message.Request request, int begun, Pending inside) {
    Frame outer = innermost.get();
    innermost.set(new Frame(request, begun, outer));
    Message response;
    int ended;
    try {
      response = new Message.Reply(request.id(), handler.handle(request));
    } catch (RefusalException e) {
      response = new Message.Refusal(request.id(), e.problem());
    } finally {
      ended = innermost.get().era();
      if (outer == null) {
        innermost.remove();
      } else {
        innermost.set(outer);
      }
    }
    if (inside != null) {
      inside.answered();
    }
    respond(response, ended);
  }

  private void respond(Message response, int begun) {
    synchronized (this) {
      open = Math.max(0, open - 1);
    }
    synchronized (sending) {
      if (begun == era && !closing) {
        write(response);
      }
    }
  }
}
