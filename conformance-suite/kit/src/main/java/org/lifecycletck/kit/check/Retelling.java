package org.lifecycletck.kit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Outcome;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * A run of the model told as the history of a subject that behaves so: with everything that the
 * model forgets, and with a clock.
 */
public final class Retelling {
  private static final long UNITS = SendOptions.UNITS_PER_MILLISECOND;

  private final Environment model;
  private final Specification specification;
  private final List<Happening> run;
  private final List<Event> events = new ArrayList<>();

  /** Where the world has what the model keeps on a strand of the framework's own. */
  private final Map<String, String> seenOn = new HashMap<>();

  private World world = World.initial();
  private long ids;
  private long now;

  private Retelling(Environment model, List<Happening> run) {
    this.model = model;
    this.specification = model.specification();
    this.run = run;
  }

  /** The history of a run; it ends early where a step is one that the rows only claim to break. */
  public static History of(Environment model, List<Happening> run, String id) {
    Retelling retelling = new Retelling(model, run);
    retelling.tell();
    boolean verifier = model.parameters().verifier();
    String subject = "model " + model.name();
    return new History(new History.Header(id, null, subject, verifier, null), retelling.events);
  }

  private void tell() {
    String first = model.firstStrand();
    for (Call call : model.prologue()) {
      step(begin(first, call), null);
      while (!world.strand(first).isEmpty()) {
        goOn(first, null);
      }
    }
    for (int i = 0; i < run.size() && !world.stopped(); i++) {
      Happening what = run.get(i);
      switch (what.kind()) {
        case CALL -> step(begin(what.strand(), timed(what.call(), i)), what.row());
        case GO_ON, RETURNS, CALLBACK_ENDS -> goOn(where(what.strand()), what.row());
        case DEADLINE_PASSES -> advance();
        case TIMER -> step(what.strand(), what.row());
      }
    }
    settle();
  }

  /** Ends what is open: callbacks end, steps that are due are taken, calls return. */
  private void settle() {
    while (!world.stopped() && settleOnce()) {
      // Each turn ends a callback, takes a step or lets a call return.
    }
  }

  private boolean settleOnce() {
    for (String strand : new TreeSet<>(world.strandNames())) {
      List<Frame> frames = world.strand(strand);
      int before = events.size();
      if (frames.get(frames.size() - 1).callback()) {
        goOn(strand, null);
        return true;
      }
      if (leaveCall(strand) || events.size() > before) {
        return true;
      }
    }
    List<Successor> steps = specification.successors(world);
    if (!steps.isEmpty()) {
      take(steps.get(0));
      return true;
    }
    return false;
  }

  private String where(String strand) {
    return seenOn.getOrDefault(strand, strand);
  }

  private String begin(String strand, Call call) {
    String on = where(strand);
    add(on, new Event.Called(++ids, call));
    world = specification.begin(world, on, ids, call);
    return on;
  }

  private void goOn(String strand, Row row) {
    List<Frame> frames = world.strand(strand);
    if (frames.isEmpty()) {
      return;
    }
    Frame top = frames.get(frames.size() - 1);
    if (top.callback()) {
      add(strand, new Event.CallbackEnded(top.id()));
      world = specification.leaveCallback(world, strand, top.id());
      leaveCall(strand);
    } else if (!leaveCall(strand)) {
      step(strand, row);
    }
  }

  /** Takes the step of that row on a strand; of the only row where none is named. */
  private void step(String strand, Row row) {
    for (Successor step : specification.successors(world)) {
      Outcome outcome = step.outcome();
      if (outcome.strand().equals(strand) && (row == null || outcome.row().equals(row))) {
        take(step);
        return;
      }
    }
  }

  private void take(Successor step) {
    world = step.world();
    if (step.fatal() != null) {
      add(step.strand(), new Event.Stopped(step.fatal()));
    } else if (step.observation() != null) {
      String seen = step.strand();
      if (seen.startsWith("~")) {
        seen = "internal " + seen;
        seenOn.put(step.strand(), seen);
      }
      add(seen, new Event.CallbackBegan(++ids, step.observation()));
      world = specification.enterCallback(step, seen, ids);
      if (model.passesOver(step.observation())) {
        goOn(seen, null);
      }
    } else {
      leaveCall(step.strand());
    }
  }

  /** A call that has nothing left to do returns. */
  private boolean leaveCall(String strand) {
    if (world.strand(strand).isEmpty()) {
      seenOn.values().remove(strand);
      return false;
    }
    List<Frame> frames = world.strand(strand);
    Frame top = frames.get(frames.size() - 1);
    if (!specification.owes(world, strand, top.id())) {
      return false;
    }
    Answer answer = specification.owed(world, strand, top.id());
    add(strand, new Event.Returned(top.id(), answer == null ? Answer.NOTHING : answer));
    world = specification.leaveCall(world, strand);
    return true;
  }

  private void advance() {
    now += UNITS;
    add("clock", new Event.Advanced(UNITS));
    world = specification.advance(world, UNITS);
  }

  /** The same call with a deadline that passes when the run says so, or never. */
  private Call timed(Call call, int index) {
    if (call instanceof Call.Send send && send.options().isTimed()) {
      SendOptions options = timed(send.options(), send.request(), index);
      return new Call.Send(send.request(), send.target(), options);
    }
    if (call instanceof Call.SendSynchronously send && send.options().isTimed()) {
      SendOptions options = timed(send.options(), send.request(), index);
      return new Call.SendSynchronously(send.target(), send.request(), send.format(), options);
    }
    return call;
  }

  private SendOptions timed(SendOptions options, RequestId request, int index) {
    long left = 0;
    for (Happening later : run.subList(index + 1, run.size())) {
      if (later.kind() == Happening.Kind.DEADLINE_PASSES) {
        left++;
        if (later.request().equals(request)) {
          return new SendOptions(options.size(), options.flags(), -left * UNITS);
        }
      }
    }
    return new SendOptions(options.size(), options.flags(), -(run.size() + 1L) * UNITS);
  }

  private void add(String strand, Event.Happening what) {
    events.add(new Event(events.size() + 1L, events.size() + 1, strand, what));
  }
}
