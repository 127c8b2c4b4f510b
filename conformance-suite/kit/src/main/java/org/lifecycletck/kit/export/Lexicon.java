package org.lifecycletck.kit.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spec.When;

/** What the words of the rows mean to a model checker, as read from {@code lexicon.txt}. */
final class Lexicon {
  private static final Pattern ENTRY =
      Pattern.compile("^(when|then|let|to) (.+)\\n((?:[ #].*\\n|\\n)*)", Pattern.MULTILINE);
  private static final Pattern CALL = Pattern.compile("\\bcall (?:=|in) ((?:[A-Z_]+ ?)+)");
  private static final String NEXT = "next ";
  private static final String CONTINUE = "continue as: ";

  private final String text;
  private final Map<String, Expression> conditions = new LinkedHashMap<>();
  private final Map<String, Expression> names = new LinkedHashMap<>();
  private final Map<String, List<Statement>> effects = new LinkedHashMap<>();
  private final Map<String, List<Statement>> pieces = new LinkedHashMap<>();

  /** The kit's own lexicon. */
  static Lexicon read() {
    return new Lexicon(Resources.text("lexicon.txt"));
  }

  Lexicon(String text) {
    this.text = text;
    Matcher entries = ENTRY.matcher(text);
    while (entries.find()) {
      String words = entries.group(2).strip();
      String meaning = entries.group(3).replaceAll("(?m)^#.*$", "");
      LexiconReader reader = new LexiconReader(words, meaning);
      switch (entries.group(1)) {
        case "when" -> conditions.put(words, reader.condition());
        case "let" -> names.put(words, reader.condition());
        case "then" -> effects.put(words, reader.effect());
        default -> pieces.put(words, reader.effect());
      }
    }
  }

  /** The conditions that others use, by name. */
  Map<String, Expression> names() {
    return names;
  }

  /** The pieces of effects, by name. */
  Map<String, List<Statement>> pieces() {
    return pieces;
  }

  /** What a condition of a row means. */
  Expression condition(String words) {
    return known(conditions.get(words), words);
  }

  /** What an effect of a row means, given the words it is known by. */
  List<Statement> effect(String key) {
    if (key.startsWith(NEXT)) {
      return List.of(new Statement.Push(key.substring(NEXT.length()), false, false));
    }
    if (key.startsWith(CONTINUE)) {
      String words = key.substring(CONTINUE.length());
      for (When when : When.values()) {
        if (when.words().equals(words)) {
          return List.of(new Statement.Push(when.name(), true, false));
        }
      }
    }
    if (isAnswer(key)) {
      return List.of();
    }
    return known(effects.get(key), key);
  }

  /** The words of an answer: a model forgets what calls answer. */
  private static boolean isAnswer(String key) {
    return key.isEmpty()
        || key.matches("(STATUS_\\w+|TRUE|FALSE)( (if|for) .*)?")
        || List.of(
                "a failing status",
                "any value",
                "empty parameters",
                "its information",
                "its status",
                "the parameters of its last completion",
                "the state")
            .contains(key);
  }

  /** The calls that effects ask for. */
  Set<String> calls() {
    Set<String> found = new TreeSet<>();
    Matcher mentions = CALL.matcher(text);
    while (mentions.find()) {
      found.addAll(List.of(mentions.group(1).strip().split(" ")));
    }
    return found;
  }

  private static <T> T known(T meaning, String words) {
    if (meaning == null) {
      throw new IllegalStateException("the lexicon does not say what '" + words + "' means");
    }
    return meaning;
  }
}
