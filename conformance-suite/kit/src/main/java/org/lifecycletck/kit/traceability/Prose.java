package org.lifecycletck.kit.traceability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text below one heading, taken apart into sentences. */
final class Prose {
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "</?(?:p|li|ul|ol|tr|td|th|dl|dt|dd|div|table|thead|tbody|colgroup|col|br)\\b[^>]*>");
  private static final Pattern LIST_MARK = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+(.*)");
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?[\\s|:-]*--[\\s|:-]*");
  private static final Pattern NOTE = Pattern.compile("\\[!\\w+\\]");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[.!?])(?<!\\b(?:e\\.g|i\\.e|etc|vs|No)\\.)[\"')]*\\s+(?=[\"'(\\[<*]*[A-Z0-9])");

  private final String heading;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  Prose(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** Takes the next line of Markdown. */
  void line(String markdown) {
    String line = NOTE.matcher(markdown.replaceFirst("^\\s*>\\s?", "")).replaceAll("");
    if (TABLE_RULE.matcher(line).matches()) {
      end();
      return;
    }
    if (line.strip().startsWith("|")) {
      end();
      for (String cell : line.strip().split("(?<!\\\\)\\|")) {
        block.append(cell);
        end();
      }
      return;
    }
    var mark = LIST_MARK.matcher(line);
    if (line.isBlank()) {
      end();
    } else if (mark.matches()) {
      end();
      block.append(mark.group(1)).append('\n');
    } else {
      block.append(line).append('\n');
    }
  }

  private void end() {
    for (String part : BLOCK_TAG.split(block.toString())) {
      String words = plain(part);
      if (!words.isEmpty()) {
        blocks.add(words);
      }
    }
    block.setLength(0);
  }

  List<Sentence> sentences() {
    end();
    List<Sentence> sentences = new ArrayList<>();
    for (String words : blocks) {
      for (String sentence : SENTENCE_END.split(words)) {
        if (sentence.matches(".*[A-Za-z].*")) {
          sentences.add(new Sentence(heading, sentence.strip()));
        }
      }
    }
    return sentences;
  }

  /** Text without markup, on one line. */
  static String plain(String markdown) {
    return markdown
        .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "")
        .replaceAll("\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\([^)]*\\)", "$1")
        .replaceAll("</?[A-Za-z][^>]*>", "")
        .replaceAll("(?<!\\\\)[*`]+", "")
        .replaceAll("\\\\([\\\\*_`\\[\\]<>|-])", "$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replaceAll("[\\s\u00a0\u200b]+", " ")
        .strip();
  }
}
