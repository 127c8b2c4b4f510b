package org.lifecycletck.kit.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** How a scenario wants a target made: {@code that needs 3 stack locations}, and the like. */
public record Setups(String words) {
  /** The words, as an expression. */
  public static final String WORDS =
      "(?: that needs \\d+ stack locations?| on the driver's own stack| with direct I/O"
          + "| with neither I/O| opened by name)*";

  private static final Pattern STACK = Pattern.compile("needs (\\d+) stack");

  /** The setup, of a target that is opened at once or not. */
  public TargetSetup make(boolean open) {
    String text = words == null ? "" : words;
    Matcher stack = STACK.matcher(text);
    TargetSetup.Transfer transfer = TargetSetup.Transfer.BUFFERED;
    if (text.contains("direct")) {
      transfer = TargetSetup.Transfer.DIRECT;
    } else if (text.contains("neither")) {
      transfer = TargetSetup.Transfer.NEITHER;
    }
    return new TargetSetup(
        text.contains("own stack") ? TargetSetup.Kind.LOCAL : TargetSetup.Kind.REMOTE,
        transfer,
        stack.find() ? Integer.parseInt(stack.group(1)) : 1,
        text.contains("by name"),
        open);
  }
}
