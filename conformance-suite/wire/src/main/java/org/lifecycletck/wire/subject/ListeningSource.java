package org.lifecycletck.wire.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.message.Message;

/**
 * A port of the loopback interface on which the kit waits for subjects that somebody else starts.
 * Nobody is listened to who does not first say the token.
 */
public final class ListeningSource implements Source {
  /** The environment variable that holds the token. */
  public static final String TOKEN = "TCK_TOKEN";

  /** How long somebody who connects may take to say the token. */
  private static final int TOKEN_MILLIS = 5_000;

  private static final System.Logger LOG = System.getLogger("org.lifecycletck.wire");

  private final ServerSocket server;
  private final String token;
  private final int millis;

  /**
   * Listens.
   *
   * @param port the port; 0 for any that is free
   * @param token what a subject has to say first; null for one made up now
   * @param millis how long to wait for a connection
   * @throws IOException where the port is taken
   */
  public ListeningSource(int port, String token, int millis) throws IOException {
    this.server = new ServerSocket();
    this.token = token == null ? random() : token;
    this.millis = millis;
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Where the kit listens. */
  public int port() {
    return server.getLocalPort();
  }

  /** What a subject has to say first. */
  public String token() {
    return token;
  }

  @Override
  public Channel next() throws IOException {
    long deadline = System.nanoTime() + millis * 1_000_000L;
    while (true) {
      int left = (int) ((deadline - System.nanoTime()) / 1_000_000);
      if (left <= 0) {
        throw new IOException("nobody connected to port " + port() + " with the token in time");
      }
      server.setSoTimeout(left);
      Socket socket;
      try {
        socket = server.accept();
      } catch (SocketTimeoutException e) {
        continue;
      }
      Channel channel = admitted(socket);
      if (channel != null) {
        return channel;
      }
    }
  }

  /** The channel of whoever says the token; null for anybody else, who is hung up on. */
  private Channel admitted(Socket socket) throws IOException {
    SocketChannel channel = new SocketChannel(socket);
    try {
      socket.setSoTimeout(TOKEN_MILLIS);
      byte[] line = channel.receive();
      JsonNode said = line == null ? null : Message.READER.readValue(line);
      String word = said == null ? "" : said.path("token").asText();
      if (MessageDigest.isEqual(
          word.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
        socket.setSoTimeout(0);
        return channel;
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "whoever connects does not speak the protocol", e);
    }
    channel.close();
    return null;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "nothing listens either way", e);
    }
  }
}
