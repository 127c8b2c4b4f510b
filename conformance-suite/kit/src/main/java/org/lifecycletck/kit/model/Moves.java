package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lifecycletck.explorer.cells.Move;
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

  Moves(Layout layout, Forgetting forgetting, int nesting, Telling telling) {
    this.layout = layout;
    this.forgetting = forgetting;
    this.nesting = nesting;
    this.telling = telling;
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
    if (before.mode(strand).callbacks() < nesting) {
      List<Frame> below = new ArrayList<>(before.strand(Layout.below(strand)));
      below.addAll(after.strand(strand));
      after.put(Layout.below(strand), below);
      after.put(strand, List.of());
    }
  }

  /** The move by which the last callback of a strand ends. */
  Move callbackEnds(CellScene scene, String strand) {
    WorldDraft after = new WorldDraft(scene);
    boolean above = scene.mode(strand).busy();
    String stack = above ? strand : Layout.below(strand);
    List<Frame> rest = Stacks.withoutCallback(scene.strand(stack));
    int cut = above ? 0 : lastCallback(rest);
    if (!above) {
      after.put(stack, rest.subList(0, cut));
    }
    List<Frame> upper = rest.subList(cut, rest.size());
    after.put(strand, upper);
    RequestId returned = leave(after, strand, upper);
    return new Move(Happening.callbackEnds(strand), writes(scene, after, null, returned));
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
    return new Move(Happening.returns(strand), writes(scene, after, null, returned));
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

  private Map<Integer, Object> writes(
      CellScene before, WorldDraft after, Outcome outcome, RequestId returned) {
    Map<Integer, Object> writes = new TreeMap<>();
    Set<RequestId> requests = new HashSet<>(after.requests().keySet());
    requests.addAll(after.facts().keySet());
    if (returned != null) {
      requests.add(returned);
    }
    for (RequestId id : requests) {
      Lent lent = lent(before.cell(id), after, id, outcome);
      boolean waitedFor = after.request(id).sender() == Request.Sender.WAITING;
      if (id.equals(returned) && lent == Lent.TO_A_SENDER && !waitedFor) {
        lent = Lent.NO;
      }
      put(before, writes, id, forgetting.request(after.request(id), after.facts(id), lent));
    }
    Set<TargetId> targets = new HashSet<>(after.targets().keySet());
    targets.addAll(after.orders().keySet());
    for (TargetId id : targets) {
      boolean there = after.target(id) != null;
      put(
          before,
          writes,
          id,
          there ? new TargetCell(after.target(id), after.order(id)) : TargetCell.ABSENT);
    }
    for (String stack : after.strands().keySet()) {
      put(before, writes, stack, forgetting.strand(after.strand(stack)));
      String strand = Layout.strandOf(stack);
      put(before, writes, layout.modeCell(strand), mode(before, after, strand));
    }
    return writes;
  }

  private static Mode mode(CellScene before, WorldDraft after, String strand) {
    int callbacks = before.mode(strand).callbacks();
    boolean waitsBelow = before.mode(strand).waitsBelow();
    if (after.strands().containsKey(Layout.below(strand))) {
      List<Frame> below = after.strand(Layout.below(strand));
      callbacks = callbacks(below);
      waitsBelow = Legality.waits(below);
    }
    List<Frame> above = after.strand(strand);
    return new Mode(callbacks, !above.isEmpty(), waitsBelow, Legality.waits(above));
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

  private void put(CellScene before, Map<Integer, Object> writes, Object what, Object value) {
    int cell = layout.cell(what);
    if (cell < 0) {
      throw new IllegalStateException("the model has no place for " + what);
    }
    put(before, writes, cell, value);
  }

  private static void put(CellScene before, Map<Integer, Object> writes, int cell, Object value) {
    before.cells().get(cell);
    writes.put(cell, value);
  }

  private static String broken(CellScene before, Outcome outcome, List<Outcome> together) {
    if (outcome.fatal() != null) {
      return NEVER_STOPS;
    }
    if (isPlain(outcome)) {
      for (Outcome other : together) {
        if (contradicts(outcome, other)) {
          return NO_CONTRADICTION;
        }
      }
    }
    for (Invariant invariant : Invariants.ALL) {
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
    return new Move(what, Map.of(), ALWAYS_DEFINED);
  }

  /** A step by which the driver breaks a rule: the exploration goes no further there. */
  static Move misuse(Happening what) {
    return new Move(what, Map.of());
  }

  static boolean isMisuse(List<Outcome> outcomes) {
    return outcomes.stream().anyMatch(outcome -> outcome.after().misuse() != null);
  }
}
