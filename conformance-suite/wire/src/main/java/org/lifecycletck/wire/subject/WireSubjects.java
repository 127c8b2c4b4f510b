package org.lifecycletck.wire.subject;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.peer.PeerException;
import org.lifecycletck.wire.peer.PeerException.Kind;

/**
 * The subjects behind a wire: one connection for each case that is open, kept for the next one. A
 * subject that dies, hangs or breaks the protocol costs the case it was in; the next case gets a
 * fresh one, until too many were lost.
 */
public final class WireSubjects implements SubjectFactory, AutoCloseable {
  /** How many lost subjects a run puts up with. */
  public static final int MOST_RESTARTS = 10;

  /** How many failed starts in a row a run puts up with. */
  public static final int MOST_FAILED_STARTS = 3;

  private final Source source;
  private final Session.Hello hello;
  private final Limits limits;
  private final Taps taps;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final Map<Connection, WireSubject> open = new LinkedHashMap<>();
  private final List<Incident> incidents = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private Session.Welcome welcome;
  private long pingNanos;
  private int restarts;
  private int failedStarts;
  private int closing;

  /**
   * How long a subject may take.
   *
   * @param startMillis to start and introduce itself
   * @param sessionMillis to open and to close a case
   * @param exitMillis to end when it is told to
   */
  public record Limits(long startMillis, long sessionMillis, long exitMillis) {
    /** What holds where nothing else is said. */
    public static final Limits DEFAULT = new Limits(30_000, 5_000, 5_000);
  }

  private WireSubjects(Source source, Session.Hello hello, Limits limits, Taps taps) {
    this.source = source;
    this.hello = hello;
    this.limits = limits;
    this.taps = taps;
  }

  /**
   * Starts a first subject and hears what it says of itself.
   *
   * @param taps what follows each connection
   * @throws WireUnavailableException where there is none, or it cannot introduce itself
   */
  public static WireSubjects start(Source source, Session.Hello hello, Limits limits, Taps taps)
      throws WireUnavailableException {
    WireSubjects subjects = new WireSubjects(source, hello, limits, taps);
    try {
      Connection first = subjects.connect();
      subjects.welcome = first.welcome();
      subjects.pingNanos = first.pingNanos(limits.sessionMillis());
      subjects.idle.add(first);
    } catch (IOException e) {
      subjects.close();
      throw new WireUnavailableException(e.getMessage(), false);
    } catch (PeerException e) {
      subjects.close();
      throw new WireUnavailableException(e.getMessage(), e.kind() == Kind.BROKE_PROTOCOL);
    }
    return subjects;
  }

  private Connection connect() throws IOException {
    Channel channel = source.next();
    try {
      return Connection.open(channel, taps.tap(), hello, limits.startMillis());
    } catch (PeerException e) {
      String words = channel.lastWords().strip();
      throw new PeerException(
          e.kind(), e.getMessage() + (words.isEmpty() ? "" : "; it last said: " + last(words)));
    }
  }

  private static String last(String words) {
    String line = words.substring(words.lastIndexOf('\n') + 1);
    return line.length() > 300 ? line.substring(0, 300) + "…" : line;
  }

  @Override
  public String name() {
    return welcome.version().isBlank() ? welcome.name() : welcome.name() + " " + welcome.version();
  }

  @Override
  public Capabilities capabilities() {
    return welcome.capabilities();
  }

  /** What the subject said of itself. */
  public Session.Welcome welcome() {
    return welcome;
  }

  /** The median time to an answer when it was started, in nanoseconds. */
  public long pingNanos() {
    return pingNanos;
  }

  /** What the subject did that no subject may do. */
  public synchronized List<Incident> incidents() {
    return List.copyOf(incidents);
  }

  /** What is worth knowing of a subject and no incident: stray output, a bad end. */
  public synchronized List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    Connection connection = take();
    try {
      connection.begin(
          new Session.Open(setup.verifier(), setup.name()), kit, limits.sessionMillis());
    } catch (PeerException e) {
      lost(connection, e);
      throw e;
    }
    WireSubject subject = new WireSubject(this, connection);
    synchronized (this) {
      open.put(connection, subject);
    }
    return subject;
  }

  private Connection take() {
    synchronized (this) {
      Connection connection = idle.poll();
      if (connection != null) {
        return connection;
      }
    }
    while (true) {
      checkBudget();
      try {
        Connection fresh = connect();
        synchronized (this) {
          failedStarts = 0;
        }
        return fresh;
      } catch (IOException | PeerException e) {
        synchronized (this) {
          failedStarts++;
          add(Incident.Kind.DIED, "it could not be started again: " + e.getMessage());
        }
      }
    }
  }

  private synchronized void checkBudget() {
    String why = null;
    if (restarts > MOST_RESTARTS) {
      why = "more than " + MOST_RESTARTS + " subjects were lost";
    } else if (failedStarts >= MOST_FAILED_STARTS) {
      why = MOST_FAILED_STARTS + " starts in a row failed";
    }
    if (why != null) {
      if (incidents.stream().noneMatch(each -> each.kind() == Incident.Kind.UNAVAILABLE)) {
        add(Incident.Kind.UNAVAILABLE, why);
      }
      throw new PeerException(Kind.GONE, "the subject is not available any more: " + why);
    }
  }

  /** Whether no further subject will be started. */
  public synchronized boolean isUnavailable() {
    return incidents.stream().anyMatch(each -> each.kind() == Incident.Kind.UNAVAILABLE);
  }

  /**
   * Takes a connection back at the end of a case.
   *
   * @param hangs whether some call neither came back nor was said to wait
   */
  void closed(Connection connection, boolean hangs) {
    synchronized (this) {
      if (open.remove(connection) == null) {
        return;
      }
      closing++;
    }
    try {
      takeBack(connection, hangs);
    } finally {
      synchronized (this) {
        closing--;
        notifyAll();
      }
    }
  }

  private void takeBack(Connection connection, boolean hangs) {
    PeerException failure = connection.failure();
    if (failure == null && hangs) {
      failure = new PeerException(Kind.LATE, "a call neither returns nor waits");
    }
    if (failure == null) {
      try {
        connection.end(limits.sessionMillis());
        synchronized (this) {
          idle.push(connection);
        }
        return;
      } catch (PeerException e) {
        failure = e;
      }
    }
    lost(connection, failure);
  }

  private void lost(Connection connection, PeerException reason) {
    PeerException first = connection.failure() == null ? reason : connection.failure();
    List<String> during = connection.waitingFor();
    connection.close();
    synchronized (this) {
      restarts++;
      Incident.Kind kind =
          switch (first.kind()) {
            case BROKE_PROTOCOL, REFUSED -> Incident.Kind.BROKE_PROTOCOL;
            case LATE, OVER -> Incident.Kind.HUNG;
            case GONE -> Incident.Kind.DIED;
          };
      String what =
          kind == Incident.Kind.HUNG ? "it hung: " + first.getMessage() : first.getMessage();
      incidents.add(
          new Incident(
              incidents.size() + 1,
              kind,
              what,
              during,
              connection.lastMessages(),
              connection.lastWords()));
      remark(connection);
    }
  }

  private void awaitClosing() {
    while (closing > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** The kit itself was about to break the protocol. */
  synchronized PeerException mistaken(String what) {
    mistakes.add(what);
    return new PeerException(Kind.OVER, what);
  }

  /** Where the kit itself was about to break the protocol. */
  public synchronized List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  /** A subject refuses what it claims to offer: it is no good, but may be asked for the rest. */
  synchronized PeerException lied(String what) {
    if (incidents.stream().noneMatch(each -> each.what().equals(what))) {
      add(Incident.Kind.BROKE_PROTOCOL, what);
    }
    return new PeerException(Kind.BROKE_PROTOCOL, what);
  }

  private void add(Incident.Kind kind, String what) {
    incidents.add(new Incident(incidents.size() + 1, kind, what, List.of(), List.of(), ""));
  }

  private void remark(Connection connection) {
    List<String> stray = connection.strayLines();
    if (!stray.isEmpty()) {
      remarks.add(
          "its standard output held "
              + stray.size()
              + (stray.size() == 1 ? " line that is no message: " : " lines that are no messages: ")
              + stray.get(0));
    }
  }

  /** Ends the cases that are still open, and tells every subject to end. */
  @Override
  public void close() {
    List<WireSubject> unfinished;
    synchronized (this) {
      unfinished = List.copyOf(open.values());
    }
    unfinished.forEach(WireSubject::close);
    List<Connection> rest;
    synchronized (this) {
      awaitClosing();
      rest = List.copyOf(idle);
      idle.clear();
    }
    for (Connection each : rest) {
      String end = each.exit(limits.exitMillis());
      synchronized (this) {
        remark(each);
        if (!end.isEmpty()) {
          remarks.add("it " + end);
        }
      }
      each.close();
    }
    source.close();
  }
}
