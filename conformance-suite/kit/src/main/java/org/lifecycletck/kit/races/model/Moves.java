package org.lifecycletck.kit.races.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * The steps out of a state: those of the specification, and those of the kit's side. A call that
 * has nothing left to do returns at once, since nobody can tell when it does; everything else waits
 * its turn.
 */
final class Moves {
  private final Specification specification;

  Moves(Specification specification) {
    this.specification = specification;
  }

  /** The states after one step; none where nothing more happens. Notes the rules that take part. */
  List<State> from(State state, Set<String> rules) {
    World world = state.world();
    for (Map.Entry<String, List<Frame>> strand : world.strands().entrySet()) {
      Frame top = top(strand.getValue());
      if (specification.owes(world, strand.getKey(), top.id())) {
        return List.of(returned(state, strand.getKey(), top));
      }
    }
    List<State> after = new ArrayList<>();
    for (Successor step : specification.successors(world)) {
      rules.addAll(step.row().rules());
      after.add(taken(state, step));
    }
    if (!world.stopped()) {
      for (String strand : state.todo().keySet()) {
        List<Frame> frames = world.strand(strand);
        if (frames.isEmpty() ? !state.next(strand).isEmpty() : top(frames).callback()) {
          after.add(acts(state, strand));
        }
      }
    }
    return after;
  }

  private static Frame top(List<Frame> frames) {
    return frames.get(frames.size() - 1);
  }

  private State returned(State state, String strand, Frame top) {
    Answer answer = specification.owed(state.world(), strand, top.id());
    State after =
        state
            .with(specification.leaveCall(state.world(), strand))
            .with(state.cast().returned(top.call(), answer))
            .with(state.sighting().returned(top.id(), answer));
    return Cast.isRefused(top.call(), answer)
        ? first(after, strand, act(new Call.GetStatus(top.call().request())))
        : after;
  }

  private State taken(State state, Successor step) {
    if (step.observation() == null) {
      return state.with(step.world());
    }
    Callback seen = step.observation();
    String strand = step.strand().startsWith("~") ? "own " + step.strand() : step.strand();
    World world = step.world();
    long number = number(strand, world.strand(strand).size() + world.strand(step.strand()).size());
    Moment moment = Moment.of(seen);
    return state
        .with(specification.enterCallback(step, strand, number))
        .with(state.cast().began(seen).withoutScript(moment))
        .with(state.sighting().began(seen))
        .enter(strand, body(state.cast(), seen, moment));
  }

  private static List<Todo> body(Cast cast, Callback seen, Moment moment) {
    List<Todo> body = new ArrayList<>();
    cast.script(moment).forEach(step -> body.add(new Todo.Take(step)));
    if (seen instanceof Callback.LowerArrival) {
      body.add(new Todo.Treat(seen.request(), seen.target()));
    } else if (seen instanceof Callback.LowerCancel) {
      body.add(new Todo.Told(seen.request()));
    }
    return body;
  }

  /** The kit's side does what is next on a strand. */
  private State acts(State state, String strand) {
    List<Todo> list = state.next(strand);
    if (list.isEmpty()) {
      Frame top = top(state.world().strand(strand));
      return state.with(specification.leaveCallback(state.world(), strand, top.id())).leave(strand);
    }
    Todo todo = list.get(0);
    State rest = state.next(strand, list.subList(1, list.size()));
    if (todo instanceof Todo.Take take) {
      return step(rest, strand, take);
    }
    if (todo instanceof Todo.Treat treat) {
      return treat(rest, strand, treat);
    }
    if (todo instanceof Todo.AfterMark marked) {
      boolean refused = state.cast().mark(marked.request()) == Cast.Mark.REFUSED;
      return refused ? completesCancelled(rest, strand, marked.request()) : rest;
    }
    RequestId told = ((Todo.Told) todo).request();
    Cast.Held held = state.cast().held().get(told);
    boolean completes =
        held != null
            && state.cast().behavior(held.target()).kind() != LowerBehavior.Kind.NOTE_CANCEL;
    return completes ? completesCancelled(rest, strand, told) : rest;
  }

  private State step(State rest, String strand, Todo.Take take) {
    Step step = take.step();
    if (step instanceof Step.Act act) {
      return act(rest, strand, act.call(), take);
    }
    if (step instanceof Step.Pass pass) {
      long units = pass.milliseconds() * SendOptions.UNITS_PER_MILLISECOND;
      return rest.with(specification.advance(rest.world(), units));
    }
    if (step instanceof Step.Behave behave) {
      return rest.with(rest.cast().with(behave.target(), behave.behavior()));
    }
    if (step instanceof Step.Inside inside) {
      return rest.with(rest.cast().with(inside.moment(), inside.steps()));
    }
    throw new IllegalArgumentException("no step of a race: " + step);
  }

  private State act(State rest, String strand, Call call, Todo.Take take) {
    if (call instanceof Call.LowerComplete
        && rest.cast().mark(call.request()) == Cast.Mark.MARKED) {
      Call unmark = new Call.LowerUnmarkCancelable(call.request());
      return begin(first(rest, strand, take), strand, unmark);
    }
    boolean made = rest.cast().allows(call) && !Specification.namesNothing(rest.world(), call);
    return made ? begin(rest, strand, call) : rest;
  }

  private State treat(State rest, String strand, Todo.Treat treat) {
    Cast.Held held = rest.cast().held().get(treat.request());
    if (held == null || !held.target().equals(treat.target())) {
      return rest;
    }
    LowerBehavior behavior = rest.cast().behavior(treat.target());
    return switch (behavior.kind()) {
      case KEEP -> rest;
      case KEEP_CANCELABLE ->
          mark(first(rest, strand, new Todo.AfterMark(treat.request())), strand, treat.request());
      case NOTE_CANCEL -> mark(rest, strand, treat.request());
      case COMPLETE ->
          begin(
              rest,
              strand,
              new Call.LowerComplete(treat.request(), behavior.status(), behavior.information()));
    };
  }

  private State mark(State rest, String strand, RequestId request) {
    return begin(rest, strand, new Call.LowerMarkCancelable(request));
  }

  private State completesCancelled(State rest, String strand, RequestId request) {
    Call call = new Call.LowerComplete(request, NtStatus.CANCELLED, 0);
    return rest.cast().allows(call) ? begin(rest, strand, call) : rest;
  }

  private State begin(State state, String strand, Call call) {
    long number = number(strand, state.world().strand(strand).size());
    return state
        .with(specification.begin(state.world(), strand, number, call))
        .with(state.cast().called(call))
        .with(state.sighting().called(number, call));
  }

  private static State first(State state, String strand, Todo todo) {
    List<Todo> list = new ArrayList<>(state.next(strand));
    list.add(0, todo);
    return state.next(strand, list);
  }

  private static Todo act(Call call) {
    return new Todo.Take(new Step.Act(call));
  }

  /** The number of a frame: unlike that of any other that is open, and alike on every way here. */
  private static long number(String strand, int depth) {
    return strand.hashCode() * 64L + depth + (1L << 40);
  }
}
