package org.lifecycletck.kit.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.serve.Server;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;
import org.lifecycletck.wire.subject.WireUnavailableException;

/** Java subjects behind a wire inside this process. */
public final class ServedSubjects {
  private ServedSubjects() {}

  /** The same subjects, behind a wire that {@code taps} follow. */
  public static WireSubjects behindAWire(SubjectFactory factory, Taps taps)
      throws WireUnavailableException {
    return WireSubjects.start(
        () -> connect(factory),
        new Session.Hello(1, 1, "0", "0"),
        WireSubjects.Limits.DEFAULT,
        taps);
  }

  private static Channel connect(SubjectFactory factory) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Socket kit = new Socket(listener.getInetAddress(), listener.getLocalPort());
      SocketChannel subject = new SocketChannel(listener.accept());
      Thread thread = new Thread(() -> serve(factory, subject), "served-subject");
      thread.setDaemon(true);
      thread.start();
      return new SocketChannel(kit);
    }
  }

  private static void serve(SubjectFactory factory, Channel channel) {
    try {
      Server.serve(factory, channel);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
