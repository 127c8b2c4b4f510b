package org.lifecycletck.kit.properties;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.lifecycle.AfterProperty;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;

/** A container of properties, each of which is explored and then hands in one result. */
abstract class Explored {
  private Exploration exploration;
  private Method method;

  /** Plays the random sequence of this number. */
  final void explore(String name, int number, Emphasis emphasis, Invariant... about) {
    if (begin(name, emphasis, about)) {
      exploration.play(number);
    }
  }

  /** Plays the random schedule of this number, where calls can overlap at all. */
  final void race(String name, int number, Emphasis emphasis, Invariant... about) {
    if (offers(Capability.SEVERAL_STRANDS, name) && begin(name, emphasis, about)) {
      exploration.race(number);
    }
  }

  /** Plays the guided schedule of this number, where calls can overlap at all. */
  final void guide(String name, int number, Invariant... about) {
    if (offers(Capability.SEVERAL_STRANDS, name)
        && begin(name, run -> new Exploration(run, name, new Guidance(run, name, about)))) {
      exploration.guide(number);
    }
  }

  private boolean begin(String name, Emphasis emphasis, Invariant... about) {
    return begin(name, run -> new Exploration(run, name, emphasis, about));
  }

  private boolean begin(String name, Function<Configuration, Exploration> first) {
    RunContext context = RunContext.current();
    if (exploration == null) {
      exploration = first.apply(context.configuration());
      method = methodOf(name);
    }
    return context.stopReason().isEmpty();
  }

  /** Whether the subject offers this; where it does not, the property is not applicable. */
  final boolean offers(Capability capability, String name) {
    Capabilities capabilities = RunContext.current().configuration().factory().capabilities();
    boolean offered = capabilities.has(capability);
    if (!offered && method == null) {
      method = methodOf(name);
      String why = capabilities.missing().get(capability);
      add(
          name,
          Judgement.of(
              Verdict.NOT_APPLICABLE, "the subject does not offer " + capability + ": " + why));
    }
    return offered;
  }

  private void add(String name, Judgement judgement) {
    RunContext.current()
        .add(
            new CaseResult(CaseResult.Kind.PROPERTY, name, source(), rules(), judgement, null, ""));
  }

  @AfterProperty
  void report() {
    if (exploration != null) {
      exploration.report(RunContext.current(), source(), rules());
    }
  }

  private String source() {
    return method.getDeclaringClass().getName() + "#" + method.getName();
  }

  private Set<String> rules() {
    return Set.of(method.getAnnotation(Verifies.class).value());
  }

  private Method methodOf(String name) {
    return Arrays.stream(getClass().getMethods())
        .filter(candidate -> candidate.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
