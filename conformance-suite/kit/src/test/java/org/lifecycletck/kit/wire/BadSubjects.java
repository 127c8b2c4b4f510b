package org.lifecycletck.kit.wire;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.line.SocketChannel;
import org.lifecycletck.wire.subject.Source;

/** Subjects that misbehave on the wire: in a process of their own, or in this one. */
public final class BadSubjects {
  /** The argument of the child process that a bad subject starts. */
  static final String CHILD = "987654";

  /** How late a late answer is. */
  static final long LATE_SECONDS = 9;

  private BadSubjects() {}

  /** What goes wrong. */
  public enum Fault {
    DIES_AT_START,
    NEVER_ANSWERS,
    DIES_IN_THE_MIDDLE,
    DIES_ALWAYS,
    DIES_IN_A_CALLBACK,
    HANGS,
    STARTS_A_CHILD_AND_HANGS,
    ANSWERS_TWICE,
    ANSWERS_LATE,
    ANSWERS_OUT_OF_NESTING,
    ANSWERS_WHAT_WAS_NOT_ASKED,
    SPEAKS_ANOTHER_VERSION,
    SENDS_NO_JSON,
    CUTS_A_LINE_SHORT,
    SENDS_AN_ENDLESS_LINE,
    SENDS_NO_UTF8,
    SENDS_AN_UNKNOWN_FIELD,
    PRINTS_A_LITTLE,
    PRINTS_A_LOT,
    FLOODS_STANDARD_ERROR,
    FLOODS_CALLBACKS,
    LEAKS_HANDLES,
    IS_NOT_DETERMINISTIC,
    CLAIMS_TOO_MUCH,
    CALLS_BACK_AFTER_THE_CASE,
    DOES_NOT_EXIT,
    EXITS_BADLY;

    /** Its name in tables. */
    public String title() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault with this name. */
    public static Fault of(String title) {
      return valueOf(title.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** The subject with this fault as a process over its standard streams. */
  public static void main(String[] args) throws Exception {
    Fault fault = Fault.of(args[0]);
    if (fault == Fault.DIES_AT_START) {
      System.err.println("no configuration found");
      System.exit(3);
    }
    if (fault == Fault.FLOODS_STANDARD_ERROR) {
      byte[] noise = "noise ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 1_000; i++) {
        System.err.write(noise);
      }
    }
    BadSubject.serve(
        fault,
        System.in,
        new FileOutputStream(FileDescriptor.out),
        () -> Runtime.getRuntime().halt(139));
    while (fault == Fault.DOES_NOT_EXIT) {
      LockSupport.park();
    }
    System.exit(fault == Fault.EXITS_BADLY ? 9 : 0);
  }

  /** The subjects with this fault inside this process, over sockets. */
  public static Source source(Fault fault) {
    return () -> connect(fault);
  }

  private static Channel connect(Fault fault) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Socket kit = new Socket(listener.getInetAddress(), listener.getLocalPort());
      Socket subject = listener.accept();
      subject.setTcpNoDelay(true);
      Thread thread = new Thread(() -> serve(fault, subject), "bad-subject");
      thread.setDaemon(true);
      thread.start();
      return new SocketChannel(kit);
    }
  }

  private static void serve(Fault fault, Socket socket) {
    try (socket) {
      BadSubject.serve(
          fault, socket.getInputStream(), socket.getOutputStream(), () -> close(socket));
    } catch (IOException | InterruptedException e) {
      System.getLogger("org.lifecycletck.wire")
          .log(System.Logger.Level.DEBUG, "the kit has hung up", e);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      System.getLogger("org.lifecycletck.wire")
          .log(System.Logger.Level.DEBUG, "it is closed already", e);
    }
  }
}
