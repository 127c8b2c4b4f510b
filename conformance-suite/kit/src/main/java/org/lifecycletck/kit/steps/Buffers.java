package org.lifecycletck.kit.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;

/** The buffers a scenario gives to a format method: {@code with 64 bytes}, and the like. */
public record Buffers(String words) {
  static final String WORDS =
      "(?: with \\d+ bytes at offset \\d+ of \\d+| with \\d+ bytes in and \\d+ bytes out"
          + "| with \\d+ bytes| with no buffer| at device offset \\d+| with code 0x[0-9A-Fa-f]+)*";

  private static final long USUAL_BYTES = 64;
  private static final Pattern PART =
      Pattern.compile("with (\\d+) bytes at offset (\\d+) of (\\d+)");
  private static final Pattern BOTH = Pattern.compile("with (\\d+) bytes in and (\\d+) bytes out");
  private static final Pattern WHOLE = Pattern.compile("with (\\d+) bytes");
  private static final Pattern OFFSET = Pattern.compile("device offset (\\d+)");
  private static final Pattern CODE = Pattern.compile("code 0x([0-9A-Fa-f]+)");

  /** The arguments of this format method. */
  Format make(FormatMethod method) {
    String text = words == null ? "" : words;
    Format format = buffers(method, text);
    Matcher offset = OFFSET.matcher(text);
    Matcher code = CODE.matcher(text);
    return new Format(
        method,
        format.input(),
        format.output(),
        offset.find() ? Long.parseLong(offset.group(1)) : format.deviceOffset(),
        code.find() ? Integer.parseUnsignedInt(code.group(1), 16) : format.ioControlCode());
  }

  private static Format buffers(FormatMethod method, String text) {
    Format usual = Format.of(method, USUAL_BYTES);
    Matcher part = PART.matcher(text);
    if (part.find()) {
      return with(usual, Memory.part(number(part, 3), number(part, 2), number(part, 1)));
    }
    Matcher both = BOTH.matcher(text);
    if (both.find()) {
      return new Format(
          method,
          Memory.whole(number(both, 1)),
          Memory.whole(number(both, 2)),
          usual.deviceOffset(),
          usual.ioControlCode());
    }
    Matcher whole = WHOLE.matcher(text);
    if (whole.find()) {
      return Format.of(method, number(whole, 1));
    }
    return text.contains("no buffer") ? with(usual, null) : usual;
  }

  private static long number(Matcher matcher, int group) {
    return Long.parseLong(matcher.group(group));
  }

  private static Format with(Format usual, Memory memory) {
    return new Format(
        usual.method(),
        usual.input() == null ? null : memory,
        usual.output() == null ? null : memory,
        usual.deviceOffset(),
        usual.ioControlCode());
  }
}
