package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.oracle.Oracle.Trail;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.Unspecified;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * What came nearest where nothing fits: the rules an unexplained event speaks against, and what
 * would have been allowed instead. Of a row only the first rule counts, the one it states; of an
 * observation with a wrong part the rules about that part.
 */
final class Nearest {
  private final Specification specification;
  private final Map<World, Trail> worlds;
  private final Map<Successor, Trail> visible;

  Nearest(Specification specification, Map<World, Trail> worlds, Map<Successor, Trail> visible) {
    this.specification = specification;
    this.worlds = worlds;
    this.visible = visible;
  }

  /** What the specification would have allowed, in words. */
  List<String> allowed() {
    Set<String> words = new TreeSet<>();
    visible.keySet().forEach(step -> words.add(Words.of(step)));
    for (World world : worlds.keySet()) {
      specification
          .owing(world)
          .forEach((call, answer) -> words.add("call " + call + " returns " + words(answer)));
      if (specification.isQuiescent(world)) {
        words.add("nothing more happens");
      }
    }
    return words.stream().map(Unspecified::words).toList();
  }

  private static String words(Answer answer) {
    return answer == null ? "any value" : answer.toString();
  }

  /** The ids of the rules that came nearest; never none. */
  List<String> rules(Event event) {
    Event.Happening happening = event.happening();
    Set<String> rules = new LinkedHashSet<>();
    if (happening instanceof Event.CallbackBegan) {
      forCallback(((Event.CallbackBegan) happening).observation(), rules);
    } else if (happening instanceof Event.Returned) {
      forAnswer((Event.Returned) happening, event.strand(), rules);
    } else if (happening instanceof Event.Quiesced) {
      forSilence(rules);
    } else if (happening instanceof Event.Stopped) {
      visible.forEach((step, trail) -> addIf(step.fatal() != null, step, rules));
    }
    if (rules.isEmpty()) {
      rules.addAll(Words.rulesFor(happening));
    }
    return new ArrayList<>(rules);
  }

  private void forCallback(Callback seen, Set<String> rules) {
    visible.forEach(
        (step, trail) -> {
          boolean alike =
              step.observation() != null
                  && step.observation().getClass() == seen.getClass()
                  && seen.request() != null
                  && seen.request().equals(step.observation().request());
          if (alike) {
            List<String> parts = Aspects.of(step.observation(), seen);
            rules.addAll(parts);
            addIf(parts.isEmpty(), step, rules);
          }
        });
  }

  private void forAnswer(Event.Returned returned, String strand, Set<String> rules) {
    worlds.forEach(
        (world, trail) -> {
          if (specification.owes(world, strand, returned.call()) && trail != null) {
            rules.add(trail.row().rules().get(0));
          }
        });
    if (rules.isEmpty()) {
      visible.forEach((step, trail) -> addIf(step.strand().equals(strand), step, rules));
    }
    if (rules.isEmpty()) {
      worlds.values().forEach(trail -> addNewest(trail, rules));
    }
  }

  private void forSilence(Set<String> rules) {
    visible.forEach((step, trail) -> addIf(true, step, rules));
    if (rules.isEmpty()) {
      worlds.values().forEach(trail -> addNewest(trail, rules));
    }
  }

  private static void addIf(boolean condition, Successor step, Set<String> rules) {
    if (condition) {
      rules.add(step.row().rules().get(0));
    }
  }

  private static void addNewest(Trail trail, Set<String> rules) {
    if (trail != null) {
      rules.add(trail.row().rules().get(0));
    }
  }
}
