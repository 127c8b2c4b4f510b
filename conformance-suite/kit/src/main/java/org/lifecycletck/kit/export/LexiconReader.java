package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one meaning: the text under a heading of the lexicon. */
final class LexiconReader {
  private static final Pattern TOKEN = Pattern.compile(":=|>=|[=#<>+\\-().,]|\\w+");

  private final List<String> tokens = new ArrayList<>();
  private final String heading;
  private int next;

  LexiconReader(String heading, String text) {
    this.heading = heading;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  Expression condition() {
    Expression read = or();
    end();
    return read;
  }

  List<Statement> effect() {
    List<Statement> read = statements();
    end();
    return read;
  }

  private void end() {
    if (next < tokens.size()) {
      throw wrong("nothing more");
    }
  }

  private IllegalStateException wrong(String expected) {
    String found = next < tokens.size() ? "'" + tokens.get(next) + "'" : "the end";
    return new IllegalStateException(
        "lexicon, '" + heading + "': expected " + expected + ", found " + found);
  }

  private boolean at(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  private boolean take(String token) {
    boolean there = at(token);
    next += there ? 1 : 0;
    return there;
  }

  private void need(String token) {
    if (!take(token)) {
      throw wrong("'" + token + "'");
    }
  }

  private String word() {
    if (next == tokens.size() || !tokens.get(next).matches("\\w+")) {
      throw wrong("a word");
    }
    return tokens.get(next++);
  }

  private List<Statement> statements() {
    List<Statement> read = new ArrayList<>();
    while (next < tokens.size() && !at("end") && !at("else")) {
      read.add(statement());
    }
    return read;
  }

  private Statement statement() {
    if (at("request") || at("target")) {
      Expression.Field field = field(word());
      need(":=");
      return new Statement.Assign(field, or());
    }
    String word = word();
    return switch (word) {
      case "if" -> choice();
      case "each" -> each();
      case "push" -> push();
      case "replace" -> replace();
      case "fresh" -> new Statement.Fresh(word(), sum());
      default -> new Statement.Do(word);
    };
  }

  private Statement choice() {
    Expression condition = or();
    need("then");
    List<Statement> then = statements();
    List<Statement> otherwise = take("else") ? statements() : List.of();
    need("end");
    return new Statement.If(condition, then, otherwise);
  }

  private Statement each() {
    String list = word();
    List<Statement> body = statements();
    need("end");
    return new Statement.Each(list, body);
  }

  private Statement push() {
    String step = word();
    boolean alike = take("like");
    if (alike) {
      need("this");
      take(",");
    }
    boolean anywhere = take("wherever");
    if (anywhere) {
      need("it");
      need("is");
    }
    return new Statement.Push(step, alike, anywhere);
  }

  private Statement replace() {
    String wait = word();
    need("by");
    return new Statement.Replace(wait, word());
  }

  private Expression or() {
    Expression left = and();
    while (take("or")) {
      left = new Expression.Joined("or", left, and());
    }
    return left;
  }

  private Expression and() {
    Expression left = not();
    while (take("and")) {
      left = new Expression.Joined("and", left, not());
    }
    return left;
  }

  private Expression not() {
    return take("not") ? new Expression.Not(not()) : comparison();
  }

  private Expression comparison() {
    Expression left = sum();
    for (String by : List.of("=", "#", "<", ">", ">=")) {
      if (take(by)) {
        return new Expression.Joined(by, left, sum());
      }
    }
    return take("in") ? new Expression.In(left, names()) : left;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    while (next < tokens.size() && tokens.get(next).matches("[A-Z_]+")) {
      names.add(word());
    }
    return names;
  }

  private Expression sum() {
    Expression left = value();
    while (at("+") || at("-")) {
      left = new Expression.Joined(tokens.get(next++), left, value());
    }
    return left;
  }

  private Expression value() {
    if (take("(")) {
      Expression inside = or();
      need(")");
      return inside;
    }
    String word = word();
    if (word.matches("\\d+")) {
      return new Expression.Number(Integer.parseInt(word));
    }
    return at(".") ? field(word) : new Expression.Name(word);
  }

  private Expression.Field field(String of) {
    need(".");
    boolean request = of.equals("request");
    return new Expression.Field(request ? Expression.Of.REQUEST : Expression.Of.TARGET, word());
  }
}
