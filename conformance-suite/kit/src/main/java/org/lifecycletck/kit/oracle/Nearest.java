package org.lifecycletck.kit.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.oracle.Oracle.Trail;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.Unspecified;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * What came nearest where nothing fits: the rules an unexplained event speaks against, and what
 * would have been allowed instead. Of a row only the first rule counts, the one it states; of an
 * observation with a wrong part the rules about that part.
 */
final class Nearest {
  private final Specification specification;
  private final Map<World, Trail> worlds;
  private final Map<Successor, Trail> visible;
  private final List<Event> before;

  /** What comes nearest in these worlds, which the events before have led to. */
  Nearest(
      Specification specification,
      Map<World, Trail> worlds,
      Map<Successor, Trail> visible,
      List<Event> before) {
    this.specification = specification;
    this.before = before;
    this.worlds = worlds;
    this.visible = visible;
  }

  /** The event in words; with its strand, where that is what is wrong with it. */
  String observed(Event event) {
    String words = Words.of(event);
    boolean elsewhere = visible.keySet().stream().anyMatch(step -> Words.of(step).equals(words));
    return elsewhere ? words + ", in strand " + event.strand() : words;
  }

  /** What the specification would have allowed, in words. */
  List<String> allowed(Event event) {
    String observed = Words.of(event);
    Set<String> words = new TreeSet<>();
    for (Successor step : visible.keySet()) {
      String same = Words.of(step).equals(observed) ? ", in strand " + step.strand() : "";
      words.add(Words.of(step) + same);
    }
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

  /** The rules that came nearest; never none. */
  Naming rules(Event event) {
    Event.Happening happening = event.happening();
    Naming rules = new Naming();
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
      otherwise(event, rules);
    }
    return rules;
  }

  /** What an event speaks against that is like nothing that would have been allowed. */
  private void otherwise(Event event, Naming rules) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.CallbackBegan began) {
      forWhatWasOwed(event.strand(), rules);
      if (rules.isEmpty()) {
        Callback seen = began.observation();
        rules.addAll(Words.rulesForNothing(seen, Course.of(seen.request(), before)));
      }
    } else if (happening instanceof Event.Returned returned) {
      rules.addAll(Words.rulesForAnswer(call(returned.call()), returned.answer()));
    } else if (happening instanceof Event.Quiesced quiesced) {
      forStaying(quiesced, rules);
    }
    if (rules.isEmpty()) {
      rules.addAll(List.of(Words.OTHERWISE));
    }
  }

  private Call call(long number) {
    return before.stream()
        .map(Event::happening)
        .filter(each -> each instanceof Event.Called called && called.call() == number)
        .map(each -> ((Event.Called) each).stimulus())
        .findAny()
        .orElse(null);
  }

  /** The calls that have not returned though nothing keeps them. */
  private void forStaying(Event.Quiesced quiesced, Naming rules) {
    for (World world : worlds.keySet()) {
      specification
          .owing(world)
          .forEach(
              (call, answer) -> {
                if (quiesced.blockedCalls().contains(call)) {
                  rules.addAll(Words.rulesForStaying(call(call)));
                }
              });
    }
  }

  /** Instead of a callback that nothing speaks of, the call it came in was to go on so. */
  private void forWhatWasOwed(String strand, Naming rules) {
    visible.forEach((step, trail) -> addIf(step.strand().equals(strand), step, rules));
    worlds.forEach(
        (world, trail) -> {
          List<Frame> frames = world.strands().getOrDefault(strand, List.of());
          if (!frames.isEmpty()
              && specification.owes(world, strand, frames.get(frames.size() - 1).id())) {
            addAnswering(trail, rules);
          }
        });
  }

  private void forCallback(Callback seen, Naming rules) {
    visible.forEach(
        (step, trail) -> {
          boolean alike =
              step.observation() != null
                  && step.observation().getClass() == seen.getClass()
                  && seen.request() != null
                  && seen.request().equals(step.observation().request());
          if (alike) {
            List<String> parts =
                Aspects.of(step.observation(), seen, Course.of(seen.request(), before));
            rules.addAll(parts);
            addIf(parts.isEmpty(), step, rules);
          }
        });
  }

  private void forAnswer(Event.Returned returned, String strand, Naming rules) {
    forRoutineBefore(call(returned.call()), rules);
    if (!rules.isEmpty()) {
      return;
    }
    for (World world : worlds.keySet()) {
      if (isAwaiting(world, strand)) {
        rules.addAll(Words.rulesForWaiting(callOn(world, strand)));
      }
    }
    if (!rules.isEmpty()) {
      return;
    }
    worlds.forEach(
        (world, trail) -> {
          if (specification.owes(world, strand, returned.call()) && trail != null) {
            addAnswering(trail, rules);
          }
        });
    if (!rules.isEmpty() && call(returned.call()) instanceof Call.CancelSentRequest) {
      rules.addAll(Words.rulesForAnswer(call(returned.call()), returned.answer()));
    }
    if (rules.isEmpty()) {
      visible.forEach((step, trail) -> addIf(step.strand().equals(strand), step, rules));
    }
    if (rules.isEmpty()) {
      worlds.values().forEach(trail -> addNewest(trail, rules));
    }
  }

  /** A synchronous send that returns too early, when only the routine is missing. */
  private void forRoutineBefore(Call call, Naming rules) {
    if (call instanceof Call.Send send
        && send.options().has(SendOptions.SYNCHRONOUS)
        && Course.of(call.request(), before).isBackFromBelow()) {
      visible.forEach((step, trail) -> addIf(isRoutineOf(step, call.request()), step, rules));
    }
  }

  private static boolean isRoutineOf(Successor step, RequestId request) {
    return step.observation() instanceof Callback.CompletionRoutine
        && request.equals(step.observation().request());
  }

  private void forSilence(Naming rules) {
    visible.forEach((step, trail) -> addIf(true, step, rules));
    if (rules.isEmpty()) {
      worlds.values().forEach(trail -> addNewest(trail, rules));
    }
  }

  private static void addIf(boolean condition, Successor step, Naming rules) {
    if (condition) {
      rules.add(step.row());
    }
  }

  /** Whether a call on this strand waits for requests to come back. */
  private boolean isAwaiting(World world, String strand) {
    return callOn(world, strand) != null && specification.waits(world, strand);
  }

  private static Call callOn(World world, String strand) {
    List<Frame> frames = world.strands().getOrDefault(strand, List.of());
    return frames.isEmpty() ? null : frames.get(frames.size() - 1).call();
  }

  /** The rule of the newest row that has something to say to the caller; else of the newest. */
  private static void addAnswering(Trail trail, Naming rules) {
    Trail at = trail;
    while (at != null && at.row().seenWords().isEmpty()) {
      at = at.before();
    }
    addNewest(at == null ? trail : at, rules);
  }

  /** The rule of the newest row; a step into another thread is no reason for anything. */
  private static void addNewest(Trail trail, Naming rules) {
    Trail at = trail;
    while (at != null && Table.OTHER_STEPS.contains(at.row())) {
      at = at.before();
    }
    if (at != null) {
      rules.add(at.row());
    }
  }
}
