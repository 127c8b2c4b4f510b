package org.lifecycletck.kit.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lexicon in TLA+: conditions and effects become operators on the state of everything. */
final class TlaWords {
  private static final Map<String, String> SIGNS = Map.of("and", "/\\", "or", "\\/", ">=", ">=");

  private final Lexicon lexicon;
  private int numbered;

  TlaWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The name of a condition. */
  static String condition(String words) {
    return Spelling.capital(words);
  }

  /** The definition of a condition. */
  String define(String words, Expression meaning) {
    String name = condition(words);
    return name + "(w, r, t) ==\n  " + expression(meaning, "w", "r") + "\n";
  }

  private String expression(Expression expression, String world, String request) {
    if (expression instanceof Expression.Number number) {
      return String.valueOf(number.value());
    }
    if (expression instanceof Expression.Field field) {
      return read(field, world, request);
    }
    if (expression instanceof Expression.Not not) {
      return "~" + nested(not.of(), world, request);
    }
    if (expression instanceof Expression.In in) {
      boolean call = in.value().equals(new Expression.Name("call"));
      return in.names().stream()
          .map(name -> quoted(call ? Codes.call(name) : name))
          .collect(Collectors.joining(", ", value(in, world, request) + " \\in {", "}"));
    }
    if (expression instanceof Expression.Joined joined) {
      boolean call = joined.left().equals(new Expression.Name("call"));
      String right =
          call && joined.right() instanceof Expression.Name name
              ? quoted(Codes.call(name.name()))
              : nested(joined.right(), world, request);
      String by = SIGNS.getOrDefault(joined.by(), joined.by());
      return nested(joined.left(), world, request) + " " + by + " " + right;
    }
    return name(((Expression.Name) expression).name(), world, request);
  }

  private String value(Expression.In in, String world, String request) {
    return nested(in.value(), world, request);
  }

  private String nested(Expression expression, String world, String request) {
    String text = expression(expression, world, request);
    boolean single = expression instanceof Expression.Field || text.matches("\\w+|\"\\w+\"");
    return single ? text : "(" + text + ")";
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private String name(String name, String world, String request) {
    if (lexicon.names().containsKey(name)) {
      return condition(name) + "(" + world + ", " + request + ", t)";
    }
    return switch (name) {
      case "call" -> "c";
      case "given" -> "g";
      case "target" -> "t";
      case "own" -> request + " > NumberOfRequests";
      case "verifier" -> "Verifier";
      case "true", "false" -> name.toUpperCase(java.util.Locale.ROOT);
      default -> quoted(name);
    };
  }

  private static String read(Expression.Field field, String world, String request) {
    if (field.of() == Expression.Of.REQUEST) {
      return world + ".request[" + request + "]." + field.name();
    }
    boolean list = field.name().equals("tracked") || field.name().equals("ignoring");
    String of = world + ".target[t]." + field.name();
    return list ? "Len(" + of + ")" : of;
  }

  /** The definition of an effect or a piece of one. */
  String effect(String name, List<Statement> meaning) {
    numbered = 0;
    return name + "(w, r, t, c, g, a) ==\n  " + block(meaning, "w", "r", "  ") + "\n";
  }

  /** Statements as one expression for the state after them. */
  private String block(List<Statement> body, String world, String request, String indent) {
    if (body.isEmpty()) {
      return world;
    }
    StringBuilder text = new StringBuilder("LET ");
    String before = world;
    for (Statement statement : body) {
      String inner = indent + "    ";
      String after = statement(statement, before, request, inner);
      String name = "w" + ++numbered;
      text.append(before.equals(world) && text.length() == 4 ? "" : inner);
      text.append(name).append(" == ").append(after).append('\n');
      before = name;
    }
    return text.append(indent).append("IN ").append(before).toString();
  }

  private String statement(Statement statement, String w, String request, String indent) {
    if (statement instanceof Statement.Assign assign) {
      boolean ofRequest = assign.field().of() == Expression.Of.REQUEST;
      String of = ofRequest ? "request[" + request + "]." : "target[t].";
      String value = expression(assign.value(), w, request);
      return "[" + w + " EXCEPT !." + of + assign.field().name() + " = (" + value + ")]";
    }
    if (statement instanceof Statement.If choice) {
      String deeper = indent + "  ";
      return "IF "
          + expression(choice.condition(), w, request)
          + ("\n" + deeper + "THEN " + block(choice.then(), w, request, deeper + "     "))
          + ("\n" + deeper + "ELSE " + block(choice.otherwise(), w, request, deeper + "     "));
    }
    if (statement instanceof Statement.Each each) {
      return each(each, w, indent);
    }
    if (statement instanceof Statement.Push push) {
      String target = push.anywhere() ? "0" : "IfThere(" + w + ", t)";
      String task = quoted(push.step()) + ", " + request + ", " + target;
      return "Later(" + w + ", Task(" + task + ", " + (push.alike() ? "a" : "FALSE") + "))";
    }
    if (statement instanceof Statement.Replace replace) {
      String steps = quoted(replace.from()) + ", " + quoted(replace.other());
      return "Replace(" + w + ", " + steps + ", " + request + ")";
    }
    if (statement instanceof Statement.Fresh fresh) {
      String stack = expression(fresh.stack(), w, request);
      return "Fresh(" + w + ", " + request + ", " + quoted(fresh.origin()) + ", " + stack + ")";
    }
    return piece(((Statement.Do) statement).name(), w, request);
  }

  private String each(Statement.Each each, String w, String indent) {
    int number = ++numbered;
    String list = "list" + number;
    String after = "after" + number;
    String one = "q" + number;
    boolean children = each.list().equals("child");
    String all = w + ".target[t]." + each.list();
    if (children) {
      all = "SelectSeq([i \\in AllRequests |-> i], LAMBDA x : Child(" + w + ", x, t))";
    }
    String deeper = indent + "      ";
    String body = block(each.body(), after + "[n - 1]", one, deeper + "         ");
    return "LET "
        + (list + " == " + all + "\n" + indent + "    ")
        + (after + "[n \\in 0..Len(" + list + ")] ==\n" + deeper + "IF n = 0 THEN " + w)
        + ("\n" + deeper + "ELSE LET " + one + " == " + list + "[n]")
        + ("\n" + deeper + "     IN Forget(" + body + ", " + one + ")")
        + ("\n" + indent + "IN " + after + "[Len(" + list + ")]");
  }

  private String piece(String name, String w, String request) {
    if (lexicon.pieces().containsKey(name)) {
      return Spelling.capital(name) + "(" + w + ", " + request + ", t, c, g, a)";
    }
    return switch (name) {
      case "nothing" -> w;
      case "see" -> "See(" + w + ")";
      case "queue", "track", "ignore", "unlist" ->
          Spelling.capital(name) + "(" + w + ", " + request + ", t)";
      default -> Spelling.capital(name) + "(" + w + ", t)";
    };
  }
}
