package org.lifecycletck.kit.steps;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.RequestType;

/** What a scenario says of an arrival: its parameters, and whether it was canceled before. */
public record Arrival(String words) {
  static final String WORDS =
      "(?: as an? (?:read|write|ioctl|internal ioctl|create|other))?(?: of \\d+ bytes)?"
          + "(?: at device offset \\d+)?(?: with code 0x[0-9A-Fa-f]+)?"
          + "(?: with \\d+ bytes in and \\d+ bytes out)?(?: already canceled)?";

  private static final Pattern KIND = Pattern.compile(" as an? (internal ioctl|\\w+)");
  private static final Pattern LENGTH = Pattern.compile(" of (\\d+) bytes");
  private static final Pattern OFFSET = Pattern.compile(" at device offset (\\d+)");
  private static final Pattern CODE = Pattern.compile(" with code (0x[0-9A-Fa-f]+)");
  private static final Pattern INPUT = Pattern.compile(" with (\\d+) bytes in");
  private static final Pattern OUTPUT = Pattern.compile(" and (\\d+) bytes out");

  /** Whether the parameters are what the scenario says. */
  boolean allows(IoParameters parameters) {
    Matcher kind = KIND.matcher(words);
    if (kind.find() && type(kind.group(1)) != parameters.type()) {
      return false;
    }
    return says(LENGTH, parameters.length())
        && says(OFFSET, parameters.deviceOffset())
        && says(CODE, parameters.ioControlCode())
        && says(INPUT, parameters.inputLength())
        && says(OUTPUT, parameters.outputLength())
        && (!words.contains("already canceled") || parameters.cancelled());
  }

  /** What the scenario speaks of and the subject cannot tell; empty where it can. */
  Optional<String> untold(IoParameters parameters) {
    if (asks(OFFSET) && parameters.deviceOffset() == null) {
      return Optional.of("the device offset of what arrives");
    }
    if (asks(CODE) && parameters.ioControlCode() == null) {
      return Optional.of("the control code of what arrives");
    }
    boolean isLengthUntold =
        asks(INPUT) && parameters.inputLength() == null
            || asks(OUTPUT) && parameters.outputLength() == null;
    return isLengthUntold
        ? Optional.of("the lengths of input and output of what arrives")
        : Optional.empty();
  }

  private boolean asks(Pattern pattern) {
    return pattern.matcher(words).find();
  }

  private boolean says(Pattern pattern, Number found) {
    Matcher matcher = pattern.matcher(words);
    return !matcher.find()
        || found != null && Long.decode(matcher.group(1)).intValue() == found.intValue();
  }

  private static RequestType type(String word) {
    return switch (word) {
      case "ioctl" -> RequestType.DEVICE_CONTROL;
      case "internal ioctl" -> RequestType.DEVICE_CONTROL_INTERNAL;
      default -> RequestType.valueOf(word.toUpperCase(Locale.ROOT));
    };
  }
}
