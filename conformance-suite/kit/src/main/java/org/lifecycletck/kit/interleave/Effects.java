package org.lifecycletck.kit.interleave;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What each choice in a program can have an effect on: the objects it names, and all that the
 * program ever names together with them. Time has an effect on everything.
 */
final class Effects {
  private final Map<Object, Set<Object>> together = new HashMap<>();

  Effects(Program program) {
    program.before().forEach(this::take);
    program.strands().forEach(strand -> strand.forEach(this::take));
    program.after().forEach(this::take);
  }

  /** Whether neither choice can have an effect on what the other does. */
  boolean areApart(Choice one, Choice other) {
    return !one.mover().equals(other.mover())
        && !isEverywhere(one.step())
        && !isEverywhere(other.step())
        && Collections.disjoint(touched(one.step()), touched(other.step()));
  }

  private static boolean isEverywhere(Step step) {
    return step instanceof Step.Pass;
  }

  private void take(Step step) {
    Set<Object> named = allNames(step);
    named.forEach(name -> together.computeIfAbsent(name, key -> new HashSet<>()).addAll(named));
  }

  private static Set<Object> allNames(Step step) {
    Set<Object> named = names(step);
    step.inner().forEach(inner -> named.addAll(allNames(inner)));
    return named;
  }

  private Set<Object> touched(Step step) {
    Set<Object> touched = new HashSet<>();
    for (Object name : names(step)) {
      touched.add(name);
      if (name instanceof RequestId) {
        touched.addAll(together.getOrDefault(name, Set.of()));
      }
    }
    return touched;
  }

  private static Set<Object> names(Step step) {
    if (step instanceof Step.Act act) {
      return names(act.call());
    }
    if (step instanceof Step.Behave behave) {
      return new HashSet<>(List.of(behave.target()));
    }
    if (step instanceof Step.Inside script) {
      return names(script.moment());
    }
    if (step instanceof Step.Keep keep) {
      return names(keep.hold().moment());
    }
    return step instanceof Step.Release release ? names(release.hold().moment()) : new HashSet<>();
  }

  private static Set<Object> names(Call call) {
    Set<Object> names = names(call.request(), call.target());
    if (call instanceof Call.CreateRequest create && create.parent() != null) {
      names.add(create.parent());
    }
    return names;
  }

  private static Set<Object> names(Moment moment) {
    return names(moment.request(), moment.target());
  }

  private static Set<Object> names(RequestId request, TargetId target) {
    Set<Object> names = new HashSet<>();
    if (request != null) {
      names.add(request);
    }
    if (target != null) {
      names.add(target);
    }
    return names;
  }
}
