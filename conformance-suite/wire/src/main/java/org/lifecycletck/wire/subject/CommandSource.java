package org.lifecycletck.wire.subject;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.lifecycletck.wire.line.Channel;
import org.lifecycletck.wire.line.ProcessChannel;

/** A command that is started anew for each connection, over its standard streams. */
public final class CommandSource implements Source {
  /** The environment variable that tells a subject how it is connected. */
  public static final String CHANNEL = "TCK_CHANNEL";

  private final List<String> words;

  /** A command and its arguments; no shell is in between. */
  public CommandSource(List<String> words) {
    this.words = List.copyOf(words);
  }

  @Override
  public Channel next() throws IOException {
    return ProcessChannel.start(words, Map.of(CHANNEL, "stdio"));
  }
}
