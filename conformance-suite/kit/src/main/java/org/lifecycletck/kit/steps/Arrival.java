package org.lifecycletck.kit.steps;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.RequestType;

/** What a scenario says of an arrival: its kind, its length, and whether it was canceled before. */
public record Arrival(String words) {
  private static final Pattern KIND = Pattern.compile(" as an? (internal ioctl|\\w+)");
  private static final Pattern LENGTH = Pattern.compile(" of (\\d+) bytes");

  /** Whether the parameters are what the scenario says. */
  boolean allows(IoParameters parameters) {
    Matcher kind = KIND.matcher(words);
    if (kind.find() && type(kind.group(1)) != parameters.type()) {
      return false;
    }
    Matcher length = LENGTH.matcher(words);
    if (length.find() && !Long.valueOf(length.group(1)).equals(parameters.length())) {
      return false;
    }
    return !words.contains("already canceled") || parameters.cancelled();
  }

  private static RequestType type(String word) {
    return switch (word) {
      case "ioctl" -> RequestType.DEVICE_CONTROL;
      case "internal ioctl" -> RequestType.DEVICE_CONTROL_INTERNAL;
      default -> RequestType.valueOf(word.toUpperCase(Locale.ROOT));
    };
  }
}
