package org.lifecycletck.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory.Setup;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;

/** A callback on a thread of the subject's own that comes in just before quiescence is answered. */
class OwnStrandTest {
  private static final String WELCOME =
      "{\"protocol\":1,\"name\":\"x\",\"version\":\"\",\"language\":\"\",\"lacks\":{}}";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @Test
  void isNoRestUntilTheKitHasDoneWithIt() throws Exception {
    Kit kit =
        (Kit)
            Proxy.newProxyInstance(
                Kit.class.getClassLoader(), new Class<?>[] {Kit.class}, (p, m, a) -> hold());
    try (WireSubjects subjects =
        WireSubjects.start(
            this::connect,
            new Session.Hello(1, 1, "0", "0"),
            WireSubjects.Limits.DEFAULT,
            Taps.NONE)) {
      try (Subject subject = subjects.open(new Setup(true), kit)) {
        assertTrue(subject.quiesce() < 0, "a callback has come in and not been dealt with");
        begun.await();
        released.countDown();
        int waiting = subject.quiesce();
        while (waiting < 0) {
          waiting = subject.quiesce();
        }
        assertEquals(0, waiting);
      }
      assertEquals(0, subjects.incidents().size(), subjects.incidents().toString());
    }
  }

  private Object hold() throws InterruptedException {
    begun.countDown();
    released.await();
    return null;
  }

  private Channel connect() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Socket socket = new Socket(listener.getInetAddress(), listener.getLocalPort());
      Socket other = listener.accept();
      Thread thread = new Thread(() -> serve(other), "own-strand");
      thread.setDaemon(true);
      thread.start();
      return new SocketChannel(socket);
    }
  }

  private static void serve(Socket socket) {
    boolean hasCalledBack = false;
    try (socket;
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode message = new ObjectMapper().readTree(line);
        String method = message.path("method").asText();
        if (!message.has("id") || method.isEmpty()) {
          continue;
        }
        String result = "{}";
        if (method.equals("hello")) {
          result = WELCOME;
        } else if (method.equals("quiesce")) {
          result = "{\"waiting\":0}";
          if (!hasCalledBack) {
            hasCalledBack = true;
            say(socket, "{\"id\":1,\"method\":\"VerifierBreak\",\"params\":{}}");
          }
        }
        say(socket, "{\"id\":" + message.get("id") + ",\"result\":" + result + "}");
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
