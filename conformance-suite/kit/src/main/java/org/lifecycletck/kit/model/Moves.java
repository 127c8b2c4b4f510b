package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.explorer.cells.Writes;
import org.lifecycletck.kit.model.RequestCell.Lent;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Invariant;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Outcome;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Stacks;
import org.lifecycletck.spec.Target;
import org.lifecycletck.spec.Task;
import org.lifecycletck.spec.When;
import org.lifecycletck.spec.WorldDraft;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What rows make of a scene, as moves of the model. */
final class Moves {
  /** The claim that a driver which does nothing wrong never makes the system stop. */
  static final String NEVER_STOPS = "legal-driver-never-stops-the-system";

  /** The claim that rows which apply together are choices. */
  static final String NO_CONTRADICTION = "rows-do-not-contradict";

  /** The claim that whatever the framework has to do next, a row says how. */
  static final String ALWAYS_DEFINED = "every-step-is-defined";

  private final Layout layout;
  private final Forgetting forgetting;
  private final int nesting;
  private final Telling telling;
  private final String claim;
  private final List<Invariant> invariants;

  /** Moves that tell which claims they break; only one of them is looked at, or all: null. */
  Moves(Layout layout, Forgetting forgetting, int nesting, Telling telling, String claim) {
    this.layout = layout;
    this.forgetting = forgetting;
    this.nesting = nesting;
    this.telling = telling;
    this.claim = claim;
    invariants = Invariants.ALL.stream().filter(invariant -> matters(invariant.name())).toList();
  }

  /** The move that an outcome is. */
  Move of(CellScene before, Outcome outcome, Happening what, List<Outcome> together) {
    WorldDraft after = outcome.after();
    List<Frame> frames = after.strand(outcome.strand());
    RequestId returned = null;
    if (outcome.observation() != null) {
      frames = new ArrayList<>(frames);
      frames.add(Frame.callback(0));
    }
    if (outcome.observation() != null && telling.passesOver(outcome.observation())) {
      frames = Stacks.withoutCallback(frames);
      after.put(outcome.strand(), frames);
      returned = leave(after, outcome.strand(), frames);
    } else if (outcome.observation() != null) {
      after.put(outcome.strand(), frames);
      sink(before, after, outcome.strand());
    } else {
      returned = leave(after, outcome.strand(), frames);
    }
    boolean told = telling != Telling.NO && what != null;
    return new Move(
        told ? what.in(Control.of(outcome.cell())) : what,
        writes(before, after, outcome, returned),
        broken(before, outcome, together));
  }

  /** A callback in which calls may be made goes below, with all that is under it. */
  private void sink(CellScene before, WorldDraft after, String strand) {
    if (before.callbacks(strand) < nesting) {
      List<Frame> below = new ArrayList<>(before.strand(Layout.below(strand)));
      below.addAll(after.strand(strand));
      after.put(Layout.below(strand), below);
      after.put(strand, List.of());
    }
  }

  /** The move by which the last callback of a strand ends. */
  Move callbackEnds(CellScene scene, String strand) {
    WorldDraft after = new WorldDraft(scene);
    boolean above = scene.isBusy(strand);
    String stack = above ? strand : Layout.below(strand);
    List<Frame> rest = Stacks.withoutCallback(scene.strand(stack));
    int cut = above ? 0 : lastCallback(rest);
    if (!above) {
      after.put(stack, rest.subList(0, cut));
    }
    List<Frame> upper = rest.subList(cut, rest.size());
    after.put(strand, upper);
    RequestId returned = leave(after, strand, upper);
    return new Move(Happening.callbackEnds(strand), writes(scene, after, null, returned), null);
  }

  /** How many frames there are up to the last callback, and with it. */
  private static int lastCallback(List<Frame> frames) {
    int count = frames.size();
    while (count > 0 && !frames.get(count - 1).callback()) {
      count--;
    }
    return count;
  }

  /** The move by which a call that others have woken returns. */
  Move returns(CellScene scene, String strand, List<Frame> frames) {
    WorldDraft after = new WorldDraft(scene);
    RequestId returned = leave(after, strand, frames);
    return new Move(Happening.returns(strand), writes(scene, after, null, returned), null);
  }

  /** A call that has nothing left to do returns at once; the request it gives back, if any. */
  private static RequestId leave(WorldDraft after, String strand, List<Frame> frames) {
    if (frames.isEmpty()) {
      return null;
    }
    Frame top = frames.get(frames.size() - 1);
    if (top.callback() || top.call() == null || !top.agenda().isEmpty()) {
      return null;
    }
    after.put(strand, frames.subList(0, frames.size() - 1));
    return Verb.lends(top.call()) ? top.call().request() : null;
  }

  private Writes writes(CellScene before, WorldDraft after, Outcome outcome, RequestId returned) {
    Writes writes = new Writes();
    for (RequestId id : after.requests().keySet()) {
      putRequest(before, writes, id, after, outcome, id.equals(returned));
    }
    for (RequestId id : after.facts().keySet()) {
      if (!after.requests().containsKey(id)) {
        putRequest(before, writes, id, after, outcome, id.equals(returned));
      }
    }
    if (returned != null && !after.requests().containsKey(returned)) {
      putRequest(before, writes, returned, after, outcome, true);
    }
    for (TargetId id : after.targets().keySet()) {
      putTarget(before, writes, id, after);
    }
    for (TargetId id : after.orders().keySet()) {
      if (!after.targets().containsKey(id)) {
        putTarget(before, writes, id, after);
      }
    }
    for (String stack : after.strands().keySet()) {
      putStack(before, writes, stack, after.strand(stack));
    }
    return writes;
  }

  private void putRequest(
      CellScene before,
      Writes writes,
      RequestId id,
      WorldDraft after,
      Outcome outcome,
      boolean returned) {
    Lent lent = lent(before.cell(id), after, id, outcome);
    boolean waitedFor = after.request(id).sender() == Request.Sender.WAITING;
    if (returned && lent == Lent.TO_A_SENDER && !waitedFor) {
      lent = Lent.NO;
    }
    put(before, writes, id, forgetting.request(after.request(id), after.facts(id), lent));
  }

  private void putTarget(CellScene before, Writes writes, TargetId id, WorldDraft after) {
    Target target = after.target(id);
    put(
        before,
        writes,
        id,
        target == null ? TargetCell.ABSENT : new TargetCell(target, after.order(id)));
  }

  /** Writes a part of a stack, and what else of its strand is different then. */
  private void putStack(CellScene before, Writes writes, String stack, List<Frame> after) {
    String strand = Layout.strandOf(stack);
    boolean above = stack.equals(strand);
    StrandCells cells = layout.cells(strand);
    List<Frame> was = before.strand(stack);
    put(before, writes, stack, forgetting.strand(after));
    if (above && was.isEmpty() != after.isEmpty()) {
      write(before, writes, cells.busy(), !after.isEmpty());
    }
    if (!above && callbacks(was) != callbacks(after)) {
      write(before, writes, cells.callbacks(), callbacks(after));
    }
    boolean waits = Legality.waits(after);
    if (Legality.waits(was) != waits) {
      Waits other = (Waits) writes.getOrDefault(cells.waits(), before.waits(strand));
      write(
          before,
          writes,
          cells.waits(),
          above ? Waits.in(other.below(), waits) : Waits.in(waits, other.above()));
    }
  }

  private static int callbacks(List<Frame> frames) {
    int count = 0;
    for (Frame frame : frames) {
      count += frame.callback() ? 1 : 0;
    }
    return count;
  }

  private static Lent lent(RequestCell before, WorldDraft after, RequestId id, Outcome outcome) {
    boolean waits = after.request(id).sender() == Request.Sender.WAITING;
    if (waits || before.lent() == Lent.TO_A_SENDER) {
      return Lent.TO_A_SENDER;
    }
    if (outcome != null && asks(after.strand(outcome.strand()), id)) {
      return Lent.TO_A_CALL;
    }
    return outcome != null && asks(outcome.row()) ? Lent.NO : before.lent();
  }

  /** Whether the call on top of a strand may still find the request with the driver. */
  private static boolean asks(List<Frame> frames, RequestId id) {
    if (frames.isEmpty()) {
      return false;
    }
    for (Task task : frames.get(frames.size() - 1).agenda()) {
      if (id.equals(task.request()) && Forgetting.asks(task.when())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row is about a step that looks at the call it belongs to. */
  private static boolean asks(Row row) {
    for (When when : row.when()) {
      if (Forgetting.asks(when)) {
        return true;
      }
    }
    return false;
  }

  private void put(CellScene before, Writes writes, Object what, Object value) {
    int cell = layout.cell(what);
    if (cell < 0) {
      throw new IllegalStateException("the model has no place for " + what);
    }
    write(before, writes, cell, value);
  }

  private static void write(CellScene before, Writes writes, int cell, Object value) {
    before.cells().get(cell);
    writes.put(cell, value);
  }

  private boolean matters(String name) {
    return claim == null || claim.equals(name);
  }

  private String broken(CellScene before, Outcome outcome, List<Outcome> together) {
    if (outcome.fatal() != null && matters(NEVER_STOPS)) {
      return NEVER_STOPS;
    }
    if (isPlain(outcome) && matters(NO_CONTRADICTION)) {
      for (Outcome other : together) {
        if (contradicts(outcome, other)) {
          return NO_CONTRADICTION;
        }
      }
    }
    for (Invariant invariant : invariants) {
      if (!invariant.holds(before, outcome)) {
        return invariant.name();
      }
    }
    return null;
  }

  /**
   * Whether two rows apply to one task in one cell, and neither is a choice. Outcomes of other
   * tasks stand beside them where a framework may take its tasks in any order.
   */
  private static boolean contradicts(Outcome one, Outcome other) {
    return isPlain(other)
        && one.row() != other.row()
        && !Collections.disjoint(one.row().when(), other.row().when())
        && Objects.equals(one.cell().request(), other.cell().request())
        && areAlike(one.cell().target(), other.cell().target());
  }

  /** A row that looks at no target applies whatever the target is. */
  private static boolean areAlike(Target one, Target other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean isPlain(Outcome outcome) {
    return outcome.row().choice() == null && outcome.row().defect() == null;
  }

  /** The claims that moves may break. */
  static List<String> claims() {
    List<String> claims = new ArrayList<>(List.of(NEVER_STOPS, NO_CONTRADICTION, ALWAYS_DEFINED));
    Invariants.ALL.forEach(invariant -> claims.add(invariant.name()));
    return claims;
  }

  /** Nothing says how a strand is to go on. */
  static Move undefined(Happening what) {
    return new Move(what, new Writes(), ALWAYS_DEFINED);
  }

  /** A step by which the driver breaks a rule: the exploration goes no further there. */
  static Move misuse(Happening what) {
    return new Move(what, Map.of());
  }

  static boolean isMisuse(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      if (outcome.after().misuse() != null) {
        return true;
      }
    }
    return false;
  }
}
