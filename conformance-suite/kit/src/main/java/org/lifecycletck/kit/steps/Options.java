package org.lifecycletck.kit.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** How a scenario wants a request sent: {@code synchronously with a timeout of 50 ms}. */
public record Options(String words) {
  /** The words, as an expression. */
  public static final String WORDS =
      "(?: synchronously| ignoring the target state| and forgets it| with a timeout of \\d+ ms"
          + "| without its flag| with a deadline at \\d+ ms| with flags 0x[0-9A-Fa-f]+"
          + "| with a size of \\d+ bytes)*";

  private static final Pattern TIMEOUT = Pattern.compile("timeout of (\\d+) ms");
  private static final Pattern DEADLINE = Pattern.compile("deadline at (\\d+) ms");
  private static final Pattern FLAGS = Pattern.compile("flags 0x([0-9A-Fa-f]+)");
  private static final Pattern SIZE = Pattern.compile("size of (\\d+) bytes");

  /** The options structure. */
  public SendOptions make() {
    String text = words == null ? "" : words;
    int flags = text.contains("synchronously") ? SendOptions.SYNCHRONOUS : 0;
    flags |= text.contains("ignoring") ? SendOptions.IGNORE_TARGET_STATE : 0;
    flags |= text.contains("forgets") ? SendOptions.SEND_AND_FORGET : 0;
    Matcher raw = FLAGS.matcher(text);
    flags |= raw.find() ? Integer.parseUnsignedInt(raw.group(1), 16) : 0;
    Matcher size = SIZE.matcher(text);
    SendOptions options =
        new SendOptions(size.find() ? Integer.parseInt(size.group(1)) : SendOptions.SIZE, flags, 0);
    Matcher timeout = TIMEOUT.matcher(text);
    if (timeout.find()) {
      SendOptions timed = options.withTimeoutAfter(Long.parseLong(timeout.group(1)));
      return text.contains("without its flag")
          ? new SendOptions(timed.size(), timed.flags() & ~SendOptions.TIMEOUT, timed.timeout())
          : timed;
    }
    Matcher deadline = DEADLINE.matcher(text);
    return deadline.find() ? options.withTimeoutAt(Long.parseLong(deadline.group(1))) : options;
  }
}
