package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.subject.CommandSource;
import org.lifecycletck.wire.subject.ListeningSource;
import org.lifecycletck.wire.subject.Source;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;
import org.lifecycletck.wire.subject.WireUnavailableException;

/**
 * Finds subjects behind a wire.
 *
 * @param kit the kit's version
 * @param ruleSet the rule set it checks
 * @param limits how long a subject may take
 * @param taps what follows each connection
 * @param announce takes what somebody who starts a subject by hand has to know
 */
public record WireLoader(
    String kit, String ruleSet, WireSubjects.Limits limits, Taps taps, Consumer<String> announce) {
  static final String COMMAND = "cmd:";
  static final String PORT = "tcp:";

  /** How long the kit waits for a subject to connect. */
  private static final int CONNECT_MILLIS = 60_000;

  /** A loader without a transcript. */
  public WireLoader(String kit, String ruleSet, Consumer<String> announce) {
    this(kit, ruleSet, WireSubjects.Limits.DEFAULT, Taps.NONE, announce);
  }

  /** What goes with this patience: as long to start as usual at least, half as long otherwise. */
  public static WireSubjects.Limits limits(Duration patience) {
    long millis = Math.max(1, patience.toMillis());
    long start = Math.max(WireSubjects.Limits.DEFAULT.startMillis(), 3 * millis);
    return new WireSubjects.Limits(start, (millis + 1) / 2, (millis + 1) / 2);
  }

  static boolean names(String words) {
    return words.startsWith(COMMAND) || words.startsWith(PORT);
  }

  WireSubjects load(String words) throws SubjectUnavailable {
    Source source = words.startsWith(COMMAND) ? command(words) : port(words);
    Session.Hello hello = new Session.Hello(Words.PROTOCOL, Words.PROTOCOL, kit, ruleSet);
    try {
      return WireSubjects.start(source, hello, limits, taps);
    } catch (WireUnavailableException e) {
      throw new SubjectUnavailable(words + ": " + e.getMessage(), e.brokeProtocol());
    }
  }

  private static Source command(String words) {
    try {
      return new CommandSource(ShellWords.split(words.substring(COMMAND.length())));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--subject " + words + ": " + e.getMessage());
    }
  }

  private Source port(String words) throws SubjectUnavailable {
    int port;
    try {
      port = Integer.parseInt(words.substring(PORT.length()));
    } catch (NumberFormatException e) {
      port = -1;
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("--subject " + words + ": a port from 0 to 65535");
    }
    try {
      ListeningSource source =
          new ListeningSource(port, System.getenv(ListeningSource.TOKEN), CONNECT_MILLIS);
      announce.accept(
          "waiting for a subject; start it with "
              + CommandSource.CHANNEL
              + "=tcp:127.0.0.1:"
              + source.port()
              + " "
              + ListeningSource.TOKEN
              + "="
              + source.token());
      return source;
    } catch (IOException e) {
      throw new SubjectUnavailable(words + ": cannot listen: " + e.getMessage(), false);
    }
  }
}
