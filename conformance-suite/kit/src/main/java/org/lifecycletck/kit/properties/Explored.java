package org.lifecycletck.kit.properties;

import java.util.Set;
import java.util.function.Function;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.spi.Capability;

/** A container of properties, each of which is explored and then hands in one result. */
abstract class Explored extends PropertyChecks {
  private Exploration exploration;

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
      begin(name);
    }
    return context.stopReason().isEmpty();
  }

  @Override
  protected final void report(RunContext run, String source, Set<String> rules) {
    if (exploration != null) {
      exploration.report(run, source, rules);
    }
  }
}
