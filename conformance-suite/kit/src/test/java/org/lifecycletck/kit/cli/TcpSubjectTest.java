package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.wire.ServedSubjects;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.serve.Server;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;

/** A subject that somebody starts by hand, and mistakes of the kit's own. */
class TcpSubjectTest {
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(".*TCK_CHANNEL=tcp:127\\.0\\.0\\.1:(\\d+) TCK_TOKEN=(\\w+).*");

  @Test
  void theKitSaysWhereItListensAndJudgesWhoeverKnowsTheToken() throws Exception {
    PipedReader reader = new PipedReader();
    PrintWriter err = new PrintWriter(new PipedWriter(reader), true);
    StringWriter out = new StringWriter();
    String[] words = {"run", "--subject", "tcp:0", "--select", "CAN-005", "--quiet"};
    FutureTask<Integer> run =
        new FutureTask<>(() -> Main.run(words, new PrintWriter(out, true), err));
    new Thread(run, "run").start();

    Matcher announced = ANNOUNCEMENT.matcher(new Scanner(reader).nextLine());
    assertTrue(announced.matches());
    int port = Integer.parseInt(announced.group(1));
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    SocketChannel channel = new SocketChannel(socket);
    channel.send(("{\"token\":\"" + announced.group(2) + "\"}").getBytes(StandardCharsets.UTF_8));
    Server.serve(new ReferenceSubjects(), channel);

    assertEquals(0, run.get(60, TimeUnit.SECONDS), out.toString());
    assertThrows(
        ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }

  @Test
  void whatTheKitCannotSayIsTheKitsMistake() throws Exception {
    try (WireSubjects wire = ServedSubjects.behindAWire(new ReferenceSubjects(), Taps.NONE)) {
      History.Header header = new History.Header("1", "too great", "ref", true, null);
      try (Bench bench = new Bench(wire, header, java.time.Duration.ofSeconds(10))) {
        RequestId request = new RequestId("r1");
        bench.perform(new Call.CreateRequest(request, null, null));
        bench.perform(new Call.SetInformation(request, Long.MAX_VALUE));
      }
      assertEquals(1, wire.mistakes().size());
      assertTrue(wire.mistakes().get(0).contains("too great for the wire"));
      assertEquals(0, wire.incidents().size(), wire.incidents().toString());
    }
  }
}
