package org.lifecycletck.kit.report.badge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * A run as a badge: the rule set and what the verdicts amount to. Green is only what conforms
 * throughout; with a waiver or a gap it is yellow, without a verdict grey.
 */
public final class Badge {
  private static final int HEIGHT = 20;
  private static final int CHARACTER = 7;
  private static final int MARGIN = 10;

  private Badge() {}

  /** The badge for a service that draws it. */
  public static String json(RunRecord run) {
    ObjectNode badge = JsonNodeFactory.instance.objectNode();
    badge.put("schemaVersion", 1).put("label", label(run));
    badge.put("message", message(run)).put("color", color(run));
    return Json.line(badge) + "\n";
  }

  /** The badge as a picture. */
  public static String svg(RunRecord run) {
    String label = label(run);
    String message = message(run);
    int left = MARGIN + CHARACTER * label.length();
    int right = MARGIN + CHARACTER * message.length();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" role="img" \
        aria-label="%3$s: %4$s">
        <title>%3$s: %4$s</title>
        <rect width="%5$d" height="%2$d" fill="#333"/>
        <rect x="%5$d" width="%6$d" height="%2$d" fill="%7$s"/>
        <g fill="#fff" text-anchor="middle" font-family="Verdana,sans-serif" font-size="11">
        <text x="%8$d" y="14" textLength="%9$d">%3$s</text>
        <text x="%10$d" y="14" textLength="%11$d">%4$s</text>
        </g>
        </svg>
        """
        .formatted(
            left + right,
            HEIGHT,
            label,
            message,
            left,
            right,
            hex(color(run)),
            left / 2,
            left - MARGIN,
            left + right / 2,
            right - MARGIN);
  }

  private static String label(RunRecord run) {
    return "request lifecycle " + run.header().ruleSet().replaceAll("[^0-9.]", "");
  }

  private static String message(RunRecord run) {
    if (run.isPartial()) {
      return "no verdict";
    }
    String words = run.footer().conformance();
    return words.startsWith("no verdict") ? "no verdict" : words.replaceAll(":.*", "");
  }

  private static String color(RunRecord run) {
    String message = message(run);
    if (message.equals("conformant")) {
      return "brightgreen";
    }
    if (message.equals("non-conformant")) {
      return "red";
    }
    return message.equals("conditional") || message.startsWith("conformant in")
        ? "yellow"
        : "lightgrey";
  }

  private static String hex(String color) {
    return switch (color) {
      case "brightgreen" -> "#1a7f37";
      case "red" -> "#b3261e";
      case "yellow" -> "#8a6100";
      default -> "#5f6368";
    };
  }
}
