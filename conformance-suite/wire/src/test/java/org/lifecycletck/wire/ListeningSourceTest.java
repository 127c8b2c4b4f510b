package org.lifecycletck.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.subject.ListeningSource;

/** The port on which the kit waits: on the loopback interface, for whoever knows the token. */
class ListeningSourceTest {

  private static Socket connect(ListeningSource source, String first) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), source.port());
    socket.getOutputStream().write((first + "\n").getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static FutureTask<Channel> waiting(ListeningSource source) {
    FutureTask<Channel> next = new FutureTask<>(source::next);
    Thread thread = new Thread(next, "listening");
    thread.setDaemon(true);
    thread.start();
    return next;
  }

  @Test
  void onlyTheTokenOpensTheDoor() throws Exception {
    try (ListeningSource source = new ListeningSource(0, "open sesame", 20_000)) {
      FutureTask<Channel> next = waiting(source);
      for (String wrong : new String[] {"{\"token\":\"open\"}", "hello", "[]", "{\"token\":7}"}) {
        try (Socket socket = connect(source, wrong)) {
          assertEquals(-1, socket.getInputStream().read(), "hung up on after " + wrong);
        }
      }
      try (Socket socket = connect(source, "{\"token\":\"open sesame\"}");
          Channel channel = next.get(20, TimeUnit.SECONDS)) {
        channel.send("{}".getBytes(StandardCharsets.UTF_8));
        assertEquals('{', socket.getInputStream().read());
      }
    }
  }

  @Test
  void nobodyInTimeIsSaid() throws IOException {
    try (ListeningSource source = new ListeningSource(0, null, 30)) {
      IOException problem = assertThrows(IOException.class, source::next);
      assertTrue(problem.getMessage().startsWith("nobody connected to port " + source.port()));
    }
  }

  @Test
  void aTokenIsMadeUpAnewWhereNoneIsGiven() throws IOException {
    try (ListeningSource one = new ListeningSource(0, null, 1);
        ListeningSource other = new ListeningSource(0, null, 1)) {
      assertEquals(32, one.token().length());
      assertNotEquals(one.token(), other.token());
      assertThrows(IOException.class, () -> new ListeningSource(one.port(), null, 1));
    }
  }

  @Test
  void nothingListensOnOtherInterfacesOrAfterwards() throws IOException {
    ListeningSource source = new ListeningSource(0, null, 1);
    assertTrue(InetAddress.getLoopbackAddress().isLoopbackAddress());
    int port = source.port();
    for (var each : java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : java.util.Collections.list(each.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, port).close());
        }
      }
    }
    source.close();
    assertThrows(
        ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }
}
