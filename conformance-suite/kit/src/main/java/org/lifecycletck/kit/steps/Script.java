package org.lifecycletck.kit.steps;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Steps that run inside a callback: one step a line, in the words of the scenarios. The lines are
 * matched with the expressions that the step classes carry, so that there is one vocabulary.
 */
final class Script implements Runnable {
  private static final List<Class<?>> SPEAKERS =
      List.of(
          SetupSteps.class,
          DriverSteps.class,
          TargetSteps.class,
          LowerSteps.class,
          ScriptSteps.class,
          ReturnSteps.class,
          SeenSteps.class,
          OrderSteps.class);
  private static final List<Definition> DEFINITIONS = definitions();

  /** The method that a phrase names. */
  record Definition(Expression expression, Method method) {}

  /** A line of a script, ready to run. */
  private record Line(Object speaker, Method method, List<Object> arguments) {}

  private final List<Line> lines;

  private Script(List<Line> lines) {
    this.lines = lines;
  }

  /** Reads a script, on the scenario's own thread. */
  static Script read(String text) {
    List<Line> lines = new ArrayList<>();
    for (String phrase : text.lines().map(String::trim).toList()) {
      if (!phrase.isEmpty()) {
        lines.add(line(phrase));
      }
    }
    return new Script(lines);
  }

  @Override
  public void run() {
    for (Line line : lines) {
      try {
        line.method().invoke(line.speaker(), line.arguments().toArray());
      } catch (InvocationTargetException e) {
        throw unchecked(e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The definitions that a phrase matches. */
  static List<Definition> matching(String phrase) {
    return DEFINITIONS.stream()
        .filter(definition -> definition.expression().match(phrase) != null)
        .toList();
  }

  private static Line line(String phrase) {
    List<Definition> matching = matching(phrase);
    if (matching.size() != 1) {
      throw new IllegalArgumentException(matching.size() + " steps match: " + phrase);
    }
    Definition definition = matching.get(0);
    List<Object> values = new ArrayList<>();
    for (Argument<?> argument : definition.expression().match(phrase)) {
      values.add(argument.getValue());
    }
    return new Line(speaker(definition.method()), definition.method(), values);
  }

  private static Object speaker(Method method) {
    try {
      return method.getDeclaringClass().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error) {
      throw (Error) thrown;
    }
    return thrown instanceof RuntimeException
        ? (RuntimeException) thrown
        : new IllegalStateException(thrown);
  }

  private static List<Definition> definitions() {
    ExpressionFactory factory = new ExpressionFactory(registry());
    List<Definition> definitions = new ArrayList<>();
    for (Class<?> speaker : SPEAKERS) {
      for (Method method : speaker.getMethods()) {
        String phrase = phrase(method);
        if (phrase != null) {
          definitions.add(new Definition(factory.createExpression(phrase), method));
        }
      }
    }
    return List.copyOf(definitions);
  }

  private static String phrase(Method method) {
    if (method.isAnnotationPresent(Given.class)) {
      return method.getAnnotation(Given.class).value();
    }
    if (method.isAnnotationPresent(When.class)) {
      return method.getAnnotation(When.class).value();
    }
    return method.isAnnotationPresent(Then.class) ? method.getAnnotation(Then.class).value() : null;
  }

  private static ParameterTypeRegistry registry() {
    ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
    Words words = new Words();
    for (Method method : Words.class.getMethods()) {
      io.cucumber.java.ParameterType type =
          method.getAnnotation(io.cucumber.java.ParameterType.class);
      if (type != null) {
        registry.defineParameterType(parameterType(words, method, type));
      }
    }
    return registry;
  }

  private static io.cucumber.cucumberexpressions.ParameterType<Object> parameterType(
      Words words, Method method, io.cucumber.java.ParameterType type) {
    return new io.cucumber.cucumberexpressions.ParameterType<>(
        type.name(), type.value(), Object.class, (String text) -> method.invoke(words, text));
  }
}
