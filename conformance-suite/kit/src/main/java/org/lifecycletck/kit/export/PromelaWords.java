package org.lifecycletck.kit.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lexicon in Promela: conditions become macros, effects inlines. */
final class PromelaWords {
  private static final Map<String, String> SIGNS =
      Map.of("and", "&&", "or", "||", "=", "==", "#", "!=");

  private final Lexicon lexicon;
  private final Set<String> waits;

  /** The words of a lexicon in a model in which strands wait in these ways. */
  PromelaWords(Lexicon lexicon, Set<String> waits) {
    this.lexicon = lexicon;
    this.waits = waits;
  }

  /** What a name of the lexicon is called: {@code IN_FLIGHT(r, t)}. */
  private static String macro(String name, String request, String target) {
    return Spelling.small(name) + "(" + request + ", " + target + ")";
  }

  /** A condition of a row about a request and a target. */
  static String condition(String words, String request, String target) {
    return macro(words, request, target);
  }

  /** The definition of a condition. */
  String define(String words, Expression meaning) {
    return "#define " + macro(words, "r", "t") + " (" + expression(meaning, "r") + ")\n";
  }

  String expression(Expression expression, String request) {
    if (expression instanceof Expression.Number number) {
      return String.valueOf(number.value());
    }
    if (expression instanceof Expression.Field field) {
      return field(field, request);
    }
    if (expression instanceof Expression.Not not) {
      return "!" + nested(not.of(), request);
    }
    if (expression instanceof Expression.In in) {
      String value = expression(in.value(), request);
      boolean call = in.value().equals(new Expression.Name("call"));
      return in.names().stream()
          .map(name -> value + " == " + (call ? Codes.call(name) : name))
          .collect(Collectors.joining(" || ", "(", ")"));
    }
    if (expression instanceof Expression.Joined joined) {
      boolean call = joined.left().equals(new Expression.Name("call"));
      String right =
          call && joined.right() instanceof Expression.Name name
              ? Codes.call(name.name())
              : nested(joined.right(), request);
      String by = SIGNS.getOrDefault(joined.by(), joined.by());
      return nested(joined.left(), request) + " " + by + " " + right;
    }
    return name(((Expression.Name) expression).name(), request);
  }

  private String nested(Expression expression, String request) {
    String text = expression(expression, request);
    return expression instanceof Expression.Joined ? "(" + text + ")" : text;
  }

  private String name(String name, String request) {
    if (lexicon.names().containsKey(name)) {
      return macro(name, request, "t");
    }
    return switch (name) {
      case "call" -> "c";
      case "given" -> "g";
      case "target" -> "t";
      case "own" -> "(" + request + " > REQUESTS)";
      case "verifier" -> "VERIFIER";
      default -> name;
    };
  }

  private static String field(Expression.Field field, String request) {
    if (field.of() == Expression.Of.REQUEST) {
      return "request[" + request + "]." + field.name();
    }
    boolean list = field.name().equals("tracked") || field.name().equals("ignoring");
    String of = "target[t]." + field.name();
    return list ? "LENGTH(" + of + ")" : of;
  }

  /** A piece of an effect, defined. */
  String inline(String name, List<Statement> meaning) {
    StringBuilder text = new StringBuilder();
    text.append("inline ").append(name).append("(r, t, c, g) {\n");
    write(meaning, "r", "  ", text);
    return text.append("}\n").toString();
  }

  private void write(List<Statement> body, String request, String indent, StringBuilder text) {
    if (body.isEmpty()) {
      text.append(indent).append("skip;\n");
    }
    body.forEach(statement -> write(statement, request, indent, text));
  }

  private void write(Statement statement, String request, String indent, StringBuilder text) {
    text.append(indent);
    if (statement instanceof Statement.Assign assign) {
      String value = expression(assign.value(), request);
      if (assign.value() instanceof Expression.Joined sum && sum.by().equals("+")) {
        text.append("assert(").append(field(assign.field(), request)).append(" < MOST);\n");
        text.append(indent);
      }
      text.append(field(assign.field(), request)).append(" = ").append(value).append(";\n");
    } else if (statement instanceof Statement.If choice) {
      text.append("if\n").append(indent).append(":: ");
      text.append(expression(choice.condition(), request)).append(" ->\n");
      write(choice.then(), request, indent + "     ", text);
      text.append(indent).append(":: else ->\n");
      write(choice.otherwise(), request, indent + "     ", text);
      text.append(indent).append("fi;\n");
    } else if (statement instanceof Statement.Each each) {
      write(each, indent, text);
    } else if (statement instanceof Statement.Push push) {
      String target = push.anywhere() ? "0" : "THERE(t)";
      String answer = push.alike() ? "answering" : "0";
      text.append("later(TASK(").append(push.step()).append(", ").append(request);
      text.append(", ").append(target).append(", ").append(answer).append("));\n");
    } else if (statement instanceof Statement.Replace replace && !waits.contains(replace.from())) {
      text.append("skip;\n");
    } else if (statement instanceof Statement.Replace replace) {
      text.append("replace(").append(replace.from()).append(", ").append(replace.other());
      text.append(", ").append(request).append(");\n");
    } else if (statement instanceof Statement.Fresh fresh) {
      text.append("fresh(").append(request).append(", ").append(fresh.origin()).append(", ");
      text.append(expression(fresh.stack(), request)).append(");\n");
    } else {
      text.append(piece(((Statement.Do) statement).name(), request)).append(";\n");
    }
  }

  private void write(Statement.Each each, String indent, StringBuilder text) {
    boolean children = each.list().equals("child");
    String first = children ? "q = 1;\n" : "k = 0;\n";
    String more =
        children
            ? "q <= ALL_REQUESTS"
            : "k < ALL_REQUESTS && target[t]." + each.list() + "[k] != 0";
    text.append(first).append(indent).append("do\n").append(indent).append(":: ").append(more);
    text.append(" ->\n");
    String inner = indent + "     ";
    if (children) {
      text.append(inner).append("if\n").append(inner).append(":: CHILD(q, t) ->\n");
      write(each.body(), "q", inner + "     ", text);
      text.append(inner).append(":: else -> skip;\n").append(inner).append("fi;\n");
      text.append(inner).append("q++;\n");
    } else {
      text.append(inner).append("q = target[t].").append(each.list()).append("[k];\n");
      write(each.body(), "q", inner, text);
      text.append(inner).append("forget(q);\n").append(inner).append("k++;\n");
    }
    text.append(indent).append(":: else -> break;\n").append(indent).append("od;\n");
  }

  private String piece(String name, String request) {
    if (lexicon.pieces().containsKey(name)) {
      return Spelling.small(name) + "(" + request + ", t, c, g)";
    }
    if (!Statement.KNOWN.contains(name)) {
      throw new IllegalStateException("the lexicon does not know '" + name + "'");
    }
    return switch (name) {
      case "nothing" -> "skip";
      case "see" -> "seen = 1";
      case "queue", "track", "ignore" -> "JOIN(" + list(name) + ", " + request + ")";
      case "unlist" -> "unlist(" + request + ", t)";
      case "release" -> waits.contains("AWAIT_SENT") ? "release(t)" : "skip";
      default -> name + "(t)";
    };
  }

  /** The list that a request joins. */
  private static String list(String joining) {
    return switch (joining) {
      case "queue" -> "target[t].queued";
      case "track" -> "target[t].tracked";
      default -> "target[t].ignoring";
    };
  }
}
