package org.lifecycletck.kit.wire;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.serve.Server;

/**
 * The reference implementation behind a wire on which something goes wrong: a relay between the kit
 * and a server that keeps the protocol, until its fault shows.
 */
final class BadSubject {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ScheduledExecutorService LATER =
      Executors.newScheduledThreadPool(
          1,
          task -> {
            Thread thread = new Thread(task, "late");
            thread.setDaemon(true);
            return thread;
          });

  /** The first number of the callbacks of a flood. */
  private static final long FLOOD = 1_000_000;

  private static final String TIMER = "AllocateTimer";

  private final Map<Long, String> asked = new ConcurrentHashMap<>();
  private final BadSubjects.Fault fault;
  private final OutputStream toKit;
  private final Runnable death;
  private OutputStream toServer;
  private int count;

  private BadSubject(BadSubjects.Fault fault, OutputStream toKit, Runnable death) {
    this.fault = fault;
    this.toKit = toKit;
    this.death = death;
  }

  /**
   * Serves a kit until it hangs up.
   *
   * @param death how the subject dies
   */
  static void serve(BadSubjects.Fault fault, InputStream from, OutputStream to, Runnable death)
      throws IOException, InterruptedException {
    BadSubject subject = new BadSubject(fault, to, death);
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket relay = new Socket(listener.getInetAddress(), listener.getLocalPort());
        Socket server = listener.accept()) {
      relay.setTcpNoDelay(true);
      subject.toServer = relay.getOutputStream();
      start(() -> subject.relayToKit(relay.getInputStream()));
      start(
          () -> {
            subject.relayToServer(from);
            relay.shutdownOutput();
          });
      Server.serve(new ReferenceSubjects(), new SocketChannel(server));
    }
  }

  private interface Relay {
    void run() throws IOException;
  }

  private static void start(Relay relay) {
    Thread thread =
        new Thread(
            () -> {
              try {
                relay.run();
              } catch (IOException e) {
                System.getLogger("org.lifecycletck.wire")
                    .log(System.Logger.Level.DEBUG, "one end has gone", e);
              }
            },
            "relay");
    thread.setDaemon(true);
    thread.start();
  }

  private static BufferedReader lines(InputStream from) {
    return new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
  }

  private void relayToServer(InputStream from) throws IOException {
    BufferedReader lines = lines(from);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ObjectNode message = (ObjectNode) MAPPER.readTree(line);
      String method = message.path("method").asText();
      if (message.has("method") && message.has("id")) {
        asked.put(message.get("id").asLong(), method);
      }
      if (!isSwallowed(method, message.path("id").asLong())) {
        send(toServer, line);
      }
    }
  }

  /** Whether a message of the kit goes no further. */
  private boolean isSwallowed(String method, long id) throws IOException {
    boolean isTimer = method.equals(TIMER);
    return switch (fault) {
      case NEVER_ANSWERS -> true;
      case DIES_IN_THE_MIDDLE -> isTimer && die();
      case DIES_ALWAYS -> method.equals("Send") && die();
      case HANGS -> isTimer;
      case STARTS_A_CHILD_AND_HANGS -> isTimer && child();
      case FLOODS_CALLBACKS, CALLS_BACK_AFTER_THE_CASE -> id >= FLOOD;
      case CLAIMS_TOO_MUCH -> isTimer && refuse(id);
      default -> false;
    };
  }

  private boolean die() {
    death.run();
    return true;
  }

  private static boolean child() throws IOException {
    new ProcessBuilder("sleep", BadSubjects.CHILD).start();
    return true;
  }

  private boolean refuse(long id) throws IOException {
    say("{\"id\":" + id + ",\"error\":{\"code\":\"not-supported\",\"message\":\"no timers\"}}");
    return true;
  }

  private void relayToKit(InputStream from) throws IOException {
    BufferedReader lines = lines(from);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ObjectNode message = (ObjectNode) MAPPER.readTree(line);
      if (message.has("method")) {
        callback(message, line);
      } else {
        answer(asked.getOrDefault(message.path("id").asLong(), ""), line);
      }
    }
  }

  private void callback(ObjectNode message, String line) throws IOException {
    String method = message.get("method").asText();
    say(line);
    if (fault == BadSubjects.Fault.DIES_IN_A_CALLBACK && method.equals("LowerCancel")) {
      death.run();
    }
    boolean isInSend = asked.getOrDefault(message.path("in").asLong(), "").equals("Send");
    if (fault == BadSubjects.Fault.ANSWERS_OUT_OF_NESTING && isInSend) {
      say("{\"id\":" + message.get("in") + ",\"result\":{\"value\":true}}");
    }
  }

  private void answer(String method, String line) throws IOException {
    switch (fault) {
      case SPEAKS_ANOTHER_VERSION:
        say(method.equals("hello") ? line.replace("\"protocol\":1", "\"protocol\":9") : line);
        break;
      case CALLS_BACK_AFTER_THE_CASE:
        say(line);
        if (method.equals("close")) {
          say(callback(900_000_000L));
        }
        break;
      case LEAKS_HANDLES:
        boolean isFull = method.equals("CreateRequest") && ++count > 4;
        say(isFull ? line.replace("0x00000000", "0xC000009A") : line);
        break;
      default:
        if (method.equals(TIMER)) {
          answerSpoiled(line);
        } else {
          say(line);
        }
    }
  }

  /** Sends, instead of the answer or beside it, what shows the fault. */
  private void answerSpoiled(String line) throws IOException {
    switch (fault) {
      case ANSWERS_TWICE -> say(line + "\n" + line);
      case ANSWERS_LATE -> LATER.schedule(() -> say(line), BadSubjects.LATE_SECONDS, SECONDS);
      case ANSWERS_WHAT_WAS_NOT_ASKED -> say(line.replaceFirst("\"id\":\\d+", "\"id\":999999999"));
      case IS_NOT_DETERMINISTIC ->
          say(++count % 2 == 1 ? line.replace("0x00000000", "0xC000009A") : line);
      case SENDS_NO_JSON -> say("{oops");
      case CUTS_A_LINE_SHORT -> {
        toKit.write(line.substring(0, line.length() / 2).getBytes(StandardCharsets.UTF_8));
        toKit.flush();
        death.run();
      }
      case SENDS_AN_ENDLESS_LINE -> endless();
      case SENDS_NO_UTF8 -> {
        toKit.write(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n'});
        say(line);
      }
      case SENDS_AN_UNKNOWN_FIELD -> say(line.replace("\"result\":{", "\"result\":{\"sattus\":1,"));
      case PRINTS_A_LITTLE -> say("timer allocated\n\n" + line);
      case PRINTS_A_LOT -> say("debug\n".repeat(150) + line);
      case FLOODS_CALLBACKS -> flood();
      default -> say(line);
    }
  }

  private void endless() throws IOException {
    byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    toKit.write('{');
    for (int i = 0; i < 100; i++) {
      toKit.write(chunk);
    }
    say("}");
  }

  private void flood() throws IOException {
    for (long id = FLOOD; ; id++) {
      say(callback(id));
    }
  }

  private static String callback(long id) {
    return "{\"id\":" + id + ",\"method\":\"VerifierBreak\",\"params\":{\"reason\":\"x\"}}";
  }

  private Void say(String line) throws IOException {
    send(toKit, line);
    return null;
  }

  private static void send(OutputStream to, String line) throws IOException {
    synchronized (to) {
      to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      to.flush();
    }
  }
}
