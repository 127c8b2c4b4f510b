package org.lifecycletck.wire.line;

import java.io.IOException;
import java.net.Socket;

/** A TCP connection on the loopback interface. */
public final class SocketChannel extends Channel {
  private final Socket socket;

  /** Over a socket that is connected. */
  public SocketChannel(Socket socket) throws IOException {
    super(socket.getInputStream(), socket.getOutputStream());
    this.socket = socket;
    socket.setTcpNoDelay(true);
  }

  @Override
  public String fate() {
    return "closed the connection";
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      log("the connection is given up either way", e);
    }
  }
}
