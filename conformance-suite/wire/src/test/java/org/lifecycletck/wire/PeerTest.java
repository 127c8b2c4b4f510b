package org.lifecycletck.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.message.Problem;
import org.lifecycletck.wire.peer.Handler;
import org.lifecycletck.wire.peer.Peer;
import org.lifecycletck.wire.peer.PeerException;
import org.lifecycletck.wire.peer.PeerException.Kind;
import org.lifecycletck.wire.peer.RefusalException;
import org.lifecycletck.wire.peer.Tap;

/** One end of the protocol, against lines written by hand. */
class PeerTest {
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private Socket socket;
  private BufferedReader fromPeer;
  private Peer peer;
  private Thread nestedOn;

  @BeforeEach
  void connect() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      socket = new Socket(listener.getInetAddress(), listener.getLocalPort());
      SocketChannel channel = new SocketChannel(listener.accept());
      peer = new Peer(channel, new Echo(), Tap.NONE, ended::countDown);
    }
    fromPeer =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @AfterEach
  void disconnect() throws IOException {
    peer.close();
    socket.close();
  }

  /** Answers {@code add} with a sum that it asks the other side for; refuses everything else. */
  private final class Echo implements Handler {
    @Override
    public ObjectNode handle(Message.Request request) throws RefusalException {
      nestedOn = Thread.currentThread();
      if (request.method().equals("ask-back")) {
        return peer.request("sum", request.params());
      }
      if (request.method().equals("hold")) {
        held.countDown();
        await(released);
        return request.params();
      }
      if (request.method().equals("echo")) {
        return request.params();
      }
      throw new RefusalException(Problem.Code.NOT_SUPPORTED, "no " + request.method());
    }

    @Override
    public void note(Message.Notice notice) {
      nestedOn = Thread.currentThread();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String line) throws IOException {
    OutputStream to = socket.getOutputStream();
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  private void hears(String line) throws IOException {
    assertEquals(line, fromPeer.readLine());
  }

  private static FutureTask<ObjectNode> inBackground(
      java.util.concurrent.Callable<ObjectNode> task) {
    FutureTask<ObjectNode> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "asking");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  private FutureTask<ObjectNode> ask(String method) {
    return inBackground(() -> peer.request(method, JsonNodeFactory.instance.objectNode()));
  }

  @Test
  void whatIsAskedInsideRunsOnTheThreadThatWaits() throws Exception {
    FutureTask<ObjectNode> asked =
        inBackground(
            () -> {
              ObjectNode answer = peer.request("go", JsonNodeFactory.instance.objectNode());
              return answer.put("same", Thread.currentThread() == nestedOn);
            });
    hears("{\"id\":1,\"method\":\"go\",\"params\":{}}");
    say("{\"id\":1,\"in\":1,\"method\":\"ask-back\",\"params\":{\"a\":1}}");
    hears("{\"id\":2,\"in\":1,\"method\":\"sum\",\"params\":{\"a\":1}}");
    say("{\"id\":2,\"in\":2,\"method\":\"echo\",\"params\":{\"deep\":true}}");
    hears("{\"id\":2,\"result\":{\"deep\":true}}");
    say("{\"id\":2,\"result\":{\"sum\":3}}");
    hears("{\"id\":1,\"result\":{\"sum\":3}}");
    say("{\"id\":1,\"result\":{\"done\":true}}");
    assertEquals("{\"done\":true,\"same\":true}", asked.get(20, TimeUnit.SECONDS).toString());
  }

  @Test
  void whatIsAskedOutsideIsAnsweredWhileAnotherRequestWaits() throws Exception {
    FutureTask<ObjectNode> asked = ask("wait");
    hears("{\"id\":1,\"method\":\"wait\",\"params\":{}}");
    say("{\"id\":1,\"method\":\"echo\",\"params\":{\"x\":1}}");
    hears("{\"id\":1,\"result\":{\"x\":1}}");
    say("{\"id\":2,\"method\":\"unknown\",\"params\":{}}");
    hears("{\"id\":2,\"error\":{\"code\":\"not-supported\",\"message\":\"no unknown\"}}");
    say("{\"id\":1,\"result\":{}}");
    assertEquals("{}", asked.get(20, TimeUnit.SECONDS).toString());
  }

  @Test
  void whatCameInOnAnotherThreadKeepsItBusyUntilItIsAnswered() throws Exception {
    say("{\"id\":1,\"method\":\"hold\",\"params\":{}}");
    await(held);
    assertTrue(peer.isBusyElsewhere());
    released.countDown();
    hears("{\"id\":1,\"result\":{}}");
    while (peer.isBusyElsewhere()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aRefusalIsSaid() throws Exception {
    FutureTask<ObjectNode> asked = ask("go");
    hears("{\"id\":1,\"method\":\"go\",\"params\":{}}");
    say("{\"id\":1,\"error\":{\"code\":\"no-such-object\",\"message\":\"r9\"}}");
    PeerException problem = failure(asked);
    assertEquals(Kind.REFUSED, problem.kind());
    assertEquals("go: no-such-object: r9", problem.getMessage());
    assertNull(peer.failure());
  }

  private static PeerException failure(FutureTask<ObjectNode> asked) {
    return (PeerException)
        assertThrows(
                java.util.concurrent.ExecutionException.class,
                () -> asked.get(20, TimeUnit.SECONDS))
            .getCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":7,"result":{}}                               | is answered, but is not open
          {"id":0,"result":{}}                               | no 'id' that is a positive integer
          {"id":1,"result":3}                                | no 'result' that is an object
          {"id":1,"result":{},"more":1}                      | unknown field 'more'
          {"id":1,"error":{"code":"odd","message":""}}       | no 'error.code' that is known
          {"id":1}                                           | neither 'method' nor 'result'
          {"id":1,"in":5,"method":"echo","params":{}}        | names no open request
          {"id":1,"method":"echo"}                           | no 'params' that is an object
          {"id":1,"id":1,"method":"echo","params":{}}        | is not JSON
          []                                                 | is no JSON object
          hello                                              | is not JSON
          """)
  void whatIsNoMessageEndsTheConnectionAndIsSaidToWhoeverWaits(String line, String words)
      throws Exception {
    FutureTask<ObjectNode> asked = ask("go");
    hears("{\"id\":1,\"method\":\"go\",\"params\":{}}");
    say(line);
    PeerException problem = failure(asked);
    assertEquals(Kind.BROKE_PROTOCOL, problem.kind());
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
    ended.await();
    assertEquals(Kind.BROKE_PROTOCOL, peer.failure().kind());
    assertThrows(
        PeerException.class, () -> peer.request("again", JsonNodeFactory.instance.objectNode()));
  }

  @Test
  void numbersGrow() throws Exception {
    say("{\"id\":4,\"method\":\"echo\",\"params\":{}}");
    hears("{\"id\":4,\"result\":{}}");
    say("{\"id\":4,\"method\":\"echo\",\"params\":{}}");
    ended.await();
    assertEquals("request 4 follows request 4", peer.failure().getMessage());
  }

  @Test
  void anAnswerThatDoesNotComeIsGivenUp() {
    PeerException problem =
        assertThrows(
            PeerException.class,
            () -> peer.request("go", JsonNodeFactory.instance.objectNode(), 20));
    assertEquals(Kind.LATE, problem.kind());
  }

  @Test
  void anEndIsSaidToWhoeverWaits() throws Exception {
    FutureTask<ObjectNode> asked = ask("go");
    hears("{\"id\":1,\"method\":\"go\",\"params\":{}}");
    socket.close();
    PeerException problem = failure(asked);
    assertEquals(Kind.GONE, problem.kind());
    assertEquals("it closed the connection", problem.getMessage());
  }

  @Test
  void theEndOfACaseGivesUpWhatIsOpen() throws Exception {
    FutureTask<ObjectNode> asked = ask("wait");
    hears("{\"id\":1,\"method\":\"wait\",\"params\":{}}");
    assertEquals("[wait{}]", peer.waitingFor().toString());
    peer.endCase();
    assertEquals(Kind.OVER, failure(asked).kind());
    assertEquals("[]", peer.waitingFor().toString());
    say("{\"id\":1,\"result\":{}}");
    ended.await();
    assertEquals(Kind.BROKE_PROTOCOL, peer.failure().kind());
  }
}
