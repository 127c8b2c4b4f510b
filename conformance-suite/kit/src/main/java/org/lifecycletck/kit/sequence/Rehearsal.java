package org.lifecycletck.kit.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spec.Cell;
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
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * Steps played against the rows instead of a subject, as the {@link Player} plays them; of several
 * rows that apply the first is taken. Where that leads is a guess to choose steps by: what a
 * subject owes is not told from it.
 */
public final class Rehearsal {
  private static final int MOST_ROWS = 400;
  private static final int DEEPEST = 4;

  private final Specification specification;
  private final Predicate<Call> offered;
  private final Known known;
  private final Legality legality;
  private final Map<Moment, Deque<List<Step>>> scripts = new HashMap<>();
  private final Map<TargetId, LowerBehavior> behaviors = new HashMap<>();
  private final Set<RequestId> notedOnly = new HashSet<>();
  private final List<Hold> wanted = new ArrayList<>();
  private final List<Open> held = new ArrayList<>();
  private final Set<Cell> cells = new HashSet<>();
  private final List<Moment> callbacks = new ArrayList<>();
  private World world = World.initial();
  private long number;
  private int left;

  /** A callback that is kept open. */
  private record Open(Hold hold, String strand, long callback) {}

  /**
   * A rehearsal in which nothing has been done.
   *
   * @param offered the calls that the subject offers
   */
  public Rehearsal(Specification specification, Predicate<Call> offered) {
    this.specification = specification;
    this.offered = offered;
    this.known = new Known();
    this.legality = new Legality(known);
  }

  /** A rehearsal that goes on where another is now; it has gone through no cell of its own yet. */
  public Rehearsal(Rehearsal from) {
    specification = from.specification;
    offered = from.offered;
    known = new Known(from.known);
    legality = new Legality(known);
    from.scripts.forEach((moment, waiting) -> scripts.put(moment, new ArrayDeque<>(waiting)));
    behaviors.putAll(from.behaviors);
    notedOnly.addAll(from.notedOnly);
    wanted.addAll(from.wanted);
    held.addAll(from.held);
    world = from.world;
    number = from.number;
  }

  /** The cells gone through since this was asked last. */
  public Set<Cell> latestCells() {
    Set<Cell> latest = Set.copyOf(cells);
    cells.clear();
    return latest;
  }

  /** The callbacks that have come. */
  public List<Moment> callbacks() {
    return callbacks;
  }

  /** How many strands wait, or are in a callback that is kept open. */
  public int openStrands() {
    return world.strands().size();
  }

  /** Takes a step; whether it has an effect, now or later. */
  public boolean take(Step step) {
    left = MOST_ROWS;
    return !isOver() && take(step, null, 0);
  }

  /** Whether nothing that follows counts. */
  private boolean isOver() {
    return world.misuse() != null || world.stopped();
  }

  private boolean take(Step step, String inside, int depth) {
    if (step instanceof Step.Act act) {
      return act(act.call(), inside, depth);
    }
    if (step instanceof Step.Pass pass) {
      return inside == null && pass(pass.milliseconds() * SendOptions.UNITS_PER_MILLISECOND);
    }
    if (step instanceof Step.Release release) {
      return inside == null && release(release.hold());
    }
    if (step instanceof Step.Behave behave) {
      behaviors.put(behave.target(), behave.behavior());
    } else if (step instanceof Step.Inside script) {
      scripts.computeIfAbsent(script.moment(), key -> new ArrayDeque<>()).add(script.steps());
    } else if (step instanceof Step.Keep keep) {
      wanted.add(keep.hold());
    }
    return true;
  }

  private boolean pass(long units) {
    if (!legality.mayTimePass(holds(), !wanted.isEmpty())) {
      return false;
    }
    world = specification.advance(world, units);
    settle(0);
    return true;
  }

  private boolean allows(Call call, boolean inside) {
    return offered.test(call)
        && legality.allows(call, inside)
        && !legality.isLent(call, holds())
        && !Specification.namesNothing(world, call);
  }

  private List<Hold> holds() {
    return held.stream().map(Open::hold).toList();
  }

  private boolean act(Call call, String inside, int depth) {
    if (!allows(call, inside != null)) {
      return false;
    }
    if (call instanceof Call.LowerComplete) {
      Call unmark = new Call.LowerUnmarkCancelable(call.request());
      if (allows(unmark, true)) {
        perform(unmark, inside, depth);
      }
      if (!legality.allows(call, inside != null)) {
        return true;
      }
    }
    perform(call, inside, depth);
    return true;
  }

  private void perform(Call call, String inside, int depth) {
    long id = ++number;
    String strand = inside == null ? "strand " + id : inside;
    tell(strand, new Event.Called(id, call));
    world = specification.begin(world, strand, id, call);
    settle(depth);
  }

  private void tell(String strand, Event.Happening what) {
    known.take(new Event(0, 0, strand, what));
  }

  /** Lets the framework go on to rest. */
  private void settle(int depth) {
    while (left-- > 0 && !isOver()) {
      List<Successor> steps = specification.successors(world);
      if (steps.isEmpty()) {
        if (!leaveCall()) {
          return;
        }
      } else {
        Successor step = steps.get(0);
        cells.add(step.outcome().cell());
        if (step.observation() == null) {
          world = step.world();
        } else {
          callback(step, depth);
        }
      }
    }
  }

  /** Lets a call return that has done everything; whether there is one. */
  private boolean leaveCall() {
    for (Map.Entry<String, List<Frame>> strand : world.strands().entrySet()) {
      Frame top = strand.getValue().get(strand.getValue().size() - 1);
      if (specification.owes(world, strand.getKey(), top.id())) {
        Answer owed = specification.owed(world, strand.getKey(), top.id());
        world = specification.leaveCall(world, strand.getKey());
        tell(strand.getKey(), new Event.Returned(top.id(), owed));
        return true;
      }
    }
    return false;
  }

  private void callback(Successor step, int depth) {
    long id = ++number;
    String strand = step.strand();
    Callback callback = step.observation();
    world = specification.enterCallback(step, strand, id);
    tell(strand, new Event.CallbackBegan(id, callback));
    Moment moment = Moment.of(callback);
    if (moment == null) {
      leave(strand, id);
      return;
    }
    callbacks.add(moment);
    if (!isHeld(moment, Moment.Point.BEGIN, strand, id)) {
      actInside(moment, strand, id, depth);
    }
  }

  private boolean isHeld(Moment moment, Moment.Point point, String strand, long id) {
    Hold hold = new Hold(moment, point);
    boolean isWanted = wanted.remove(hold);
    if (isWanted) {
      held.add(new Open(hold, strand, id));
    }
    return isWanted;
  }

  private boolean release(Hold hold) {
    for (Open open : held) {
      if (open.hold().equals(hold)) {
        held.remove(open);
        if (hold.point() == Moment.Point.BEGIN) {
          actInside(hold.moment(), open.strand(), open.callback(), 0);
        } else {
          leave(open.strand(), open.callback());
        }
        settle(0);
        return true;
      }
    }
    return false;
  }

  /** Does inside a callback what is to be done there, and ends it unless it is kept open. */
  private void actInside(Moment moment, String strand, long id, int depth) {
    if (depth < DEEPEST) {
      Deque<List<Step>> waiting = scripts.get(moment);
      if (waiting != null && !waiting.isEmpty()) {
        waiting.poll().forEach(step -> take(step, strand, depth + 1));
      }
      behave(moment, strand, depth + 1);
    }
    if (!isHeld(moment, Moment.Point.END, strand, id)) {
      leave(strand, id);
    }
  }

  private void leave(String strand, long id) {
    World after = specification.leaveCallback(world, strand, id);
    if (after != null) {
      world = after;
    }
  }

  /** What a lower driver does by itself. */
  private void behave(Moment moment, String strand, int depth) {
    RequestId id = moment.request();
    if (moment.kind() == Moment.Kind.LOWER_CANCEL && !notedOnly.contains(id)) {
      act(new Call.LowerComplete(id, NtStatus.CANCELLED, 0), strand, depth);
    } else if (moment.kind() == Moment.Kind.ARRIVAL) {
      LowerBehavior behavior = behaviors.getOrDefault(moment.target(), LowerBehavior.KEEP);
      notedOnly.remove(id);
      if (behavior.kind() == LowerBehavior.Kind.NOTE_CANCEL) {
        notedOnly.add(id);
      }
      if (behavior.kind() == LowerBehavior.Kind.COMPLETE) {
        Call complete = new Call.LowerComplete(id, behavior.status(), behavior.information());
        act(complete, strand, depth);
      } else if (behavior.kind() != LowerBehavior.Kind.KEEP) {
        act(new Call.LowerMarkCancelable(id), strand, depth);
      }
    }
  }
}
