package org.lifecycletck.kit.recorded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One recorded command, split into its words. Every word has to be taken: what is left over at the
 * end is a command this kit does not know.
 *
 * <p>Errors are {@link IllegalArgumentException}s that quote the command.
 */
final class Command {
  private final String text;
  private final String verb;
  private final List<String> operands = new ArrayList<>();
  private final Set<String> flags = new LinkedHashSet<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> script;

  private Command(String text) {
    this.text = text;
    int scriptAt = text.indexOf(" do ");
    String head = scriptAt < 0 ? text : text.substring(0, scriptAt);
    script = scriptAt < 0 ? List.of() : List.of(text.substring(scriptAt + 4).split(";"));
    String[] words = head.trim().split("\\s+");
    verb = words[0];
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals > 0) {
        options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
      } else {
        operands.add(words[i]);
        flags.add(words[i]);
      }
    }
  }

  static Command parse(String text) {
    return new Command(text);
  }

  String text() {
    return text;
  }

  String verb() {
    return verb;
  }

  /** The commands a callback runs. */
  List<String> script() {
    return script;
  }

  /** The operand at this place, from 0. */
  String operand(int index) {
    if (index >= operands.size()) {
      throw problem("too short");
    }
    flags.remove(operands.get(index));
    return operands.get(index);
  }

  boolean hasOperand(int index) {
    return index < operands.size();
  }

  /** The number of the request at this place. */
  int request(int index) {
    return object(operand(index), 'r');
  }

  /** The number of the target at this place. */
  int target(int index) {
    return object(operand(index), 't');
  }

  /** Whether the word is there; takes it. */
  boolean flag(String word) {
    return flags.remove(word);
  }

  /** The value of an option, or null; takes it. */
  String option(String name) {
    return options.remove(name);
  }

  /** The number an option gives, or a default; takes it. */
  long number(String name, long otherwise) {
    String value = option(name);
    return value == null ? otherwise : number(value);
  }

  long number(String word) {
    try {
      return Long.decode(word);
    } catch (NumberFormatException noNumber) {
      throw problem("'" + word + "' is no number");
    }
  }

  int object(String word, char kind) {
    if (word.length() < 2 || word.charAt(0) != kind) {
      throw problem("'" + word + "' names no " + (kind == 'r' ? "request" : "target"));
    }
    return Math.toIntExact(number(word.substring(1)));
  }

  /** The next word that names a target and was not taken yet; 0 if there is none. */
  int anyTarget() {
    for (String word : flags) {
      if (word.matches("t\\d+")) {
        flags.remove(word);
        return object(word, 't');
      }
    }
    return 0;
  }

  /** Fails where words are left that nobody took. */
  void expectNothingLeft() {
    if (!flags.isEmpty() || !options.isEmpty()) {
      throw problem("unknown word '" + (flags.isEmpty() ? options : flags) + "'");
    }
  }

  IllegalArgumentException problem(String what) {
    return new IllegalArgumentException("command '" + text + "': " + what);
  }
}
