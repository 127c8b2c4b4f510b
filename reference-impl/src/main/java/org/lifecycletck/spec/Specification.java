package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The rows under given parameters, as a transition system over worlds. */
public final class Specification {
  /** The number of a callback that nobody can see. */
  private static final long UNSEEN = -1;

  private final Parameters parameters;

  private static final Row[] NO_ROWS = {};

  /** By step, the rows about it. */
  private final Row[][] rows = new Row[When.values().length][];

  /** The specification under these parameters. */
  public Specification(Parameters parameters) {
    this(parameters, Table.ROWS);
  }

  /** A specification of these rows only, for instance with one row left out. */
  public Specification(Parameters parameters, List<Row> table) {
    this.parameters = parameters;
    Arrays.fill(rows, NO_ROWS);
    for (Row row : table) {
      if (row.takesPart(parameters)) {
        for (When when : row.when()) {
          Row[] before = rows[when.ordinal()];
          Row[] more = Arrays.copyOf(before, before.length + 1);
          more[before.length] = row;
          rows[when.ordinal()] = more;
        }
      }
    }
  }

  /** What this specification was made for. */
  public Parameters parameters() {
    return parameters;
  }

  /** The world after a call has begun on a strand; nothing has been done about it yet. */
  public World begin(World world, String strand, long id, Call call) {
    WorldDraft draft = world.draft();
    draft.put(strand, Stacks.begun(world, strand, id, call));
    return world.with(draft);
  }

  /** The world after the clock has moved: deadlines that have passed are due. */
  public World advance(World world, long units) {
    WorldDraft draft = world.draft();
    long now = world.now() + units;
    draft.now(now);
    world
        .requests()
        .forEach(
            (id, request) -> {
              if (request.timer() == Timer.ARMED && world.facts(id).deadline() <= now) {
                RequestDraft due = new RequestDraft(request);
                due.timer = Timer.DUE;
                draft.put(id, due.freeze());
              }
            });
    return world.with(draft);
  }

  /** The scene once the clock has reached the deadline of one request. */
  public WorldDraft deadlinePasses(Scene scene, RequestId id) {
    WorldDraft draft = new WorldDraft(scene);
    RequestDraft due = new RequestDraft(scene.request(id));
    due.timer = Timer.DUE;
    draft.put(id, due.freeze());
    return draft;
  }

  /** Every step possible without a stimulus of the kit. */
  public List<Successor> successors(World world) {
    List<Successor> steps = new ArrayList<>();
    if (world.stopped()) {
      return steps;
    }
    world.strandNames().forEach(strand -> follow(world, steps(world, strand), steps));
    world.requestIds().forEach(request -> follow(world, expiries(world, request), steps));
    return steps;
  }

  private static void follow(World world, List<Outcome> outcomes, List<Successor> steps) {
    for (Outcome step : outcomes) {
      steps.add(new Successor(step, world.with(step.after())));
    }
  }

  /** What the rows make of the next task on a strand; nothing where it has none. */
  public List<Outcome> steps(Scene scene, String strand) {
    List<Outcome> steps = new ArrayList<>();
    List<Frame> frames = scene.strand(strand);
    if (!frames.isEmpty()) {
      Frame top = frames.get(frames.size() - 1);
      if (!top.callback() && !top.agenda().isEmpty()) {
        for (Frame order : isDocumented() ? Freedoms.orders(top) : List.of(top)) {
          take(scene, strand, frames, order, steps);
        }
      }
    }
    return steps;
  }

  /** What the rows make of a call's first task, the call having begun on that strand just now. */
  public List<Outcome> firstSteps(Scene scene, String strand, Call call) {
    List<Outcome> steps = new ArrayList<>();
    List<Frame> frames = Stacks.begun(scene, strand, 0, call);
    take(scene, strand, frames, frames.get(frames.size() - 1), steps);
    return steps;
  }

  /** Whether the specification says anything about the step a strand is to take next. */
  public boolean waits(World world, String strand) {
    List<Frame> frames = world.strands().get(strand);
    Frame top = frames.get(frames.size() - 1);
    return !top.agenda().isEmpty() && top.agenda().get(0).when().isWait();
  }

  /**
   * What the rows make of a request's deadline, on the timer's strand; nothing unless it is due.
   * The deadline of a sender that waits is noticed by the sender; no page says that a timer does
   * not, as long as there is something to cancel.
   */
  public List<Outcome> expiries(Scene scene, RequestId id) {
    List<Outcome> steps = new ArrayList<>();
    Request request = scene.request(id);
    if (request != null && hasTimer(request) && isDue(scene, id, request)) {
      String strand = Stacks.timerOf(id);
      if (scene.isIdle(strand)) {
        TargetId target = scene.facts(id).sentTo();
        Frame work = Frame.work(List.of(Task.of(When.TIMER_EXPIRES, id, target)));
        take(scene, strand, List.of(work), work, steps);
      }
    }
    return steps;
  }

  private boolean hasTimer(Request request) {
    return request.sender() == Sender.NONE || isDocumented() && request.place() != Place.COMPLETED;
  }

  private static boolean isDue(Scene scene, RequestId id, Request request) {
    return request.timer() == Timer.DUE
        || request.timer() == Timer.ARMED && scene.facts(id).deadline() <= scene.now();
  }

  private void take(
      Scene world, String strand, List<Frame> frames, Frame top, List<Outcome> steps) {
    Task task = top.agenda().get(0);
    Request request = task.request() == null ? null : world.request(task.request());
    TargetId targetId = targetOf(world, task);
    Supplier<Target> target = () -> targetId == null ? null : world.target(targetId);
    if (isAboutTarget(task) && target.get() == null) {
      return; // The target was deleted under a call that names it; nothing is owed any more.
    }
    int before = steps.size();
    for (Row row : rows[task.when().ordinal()]) {
      if (row.applies(request, target)) {
        Cell cell = new Cell(row, request, row.looksAtTarget() ? target.get() : null);
        steps.add(apply(world, cell, task, targetId, strand, frames, top));
      }
    }
    if (steps.size() == before && top.call() != null && isFirst(top, task)) {
      steps.add(undefined(world, strand, frames, top));
    }
    if (isDocumented()) {
      Cell cell = new Cell(Table.ANOTHER_THREAD, request, null);
      moveToAnotherThread(world, cell, strand, frames, top, steps);
    }
  }

  /** Whether a step is about a target alone, which is there already. */
  private static boolean isAboutTarget(Task task) {
    return task.target() != null && task.request() == null && task.when() != When.CREATE_TARGET;
  }

  private static TargetId targetOf(Scene world, Task task) {
    if (task.target() != null || task.request() == null || world.facts(task.request()) == null) {
      return task.target();
    }
    return world.facts(task.request()).sentTo();
  }

  private Outcome apply(
      Scene world,
      Cell cell,
      Task task,
      TargetId targetId,
      String strand,
      List<Frame> frames,
      Frame top) {
    Row row = cell.row();
    WorldDraft draft = new WorldDraft(world);
    draft.put(strand, Stacks.replaceTop(frames, top.withAgenda(top.rest(), top.answer())));
    Change change = new Change(world, draft, task, top, strand, targetId, isDocumented());
    for (Effect effect : row.then()) {
      effect.apply(change);
    }
    change.freeze();
    List<Frame> now = draft.strand(strand);
    Frame after = now.get(now.size() - 1);
    after = after.withAgenda(Frame.before(change.pushed(), after.agenda()), change.answer);
    if (after.isWork() && after.agenda().isEmpty() && change.observation == null) {
      draft.put(strand, now.subList(0, now.size() - 1));
    } else {
      draft.put(strand, Stacks.replaceTop(now, after));
    }
    if (row.misuse() != null) {
      draft.misuse(row.misuse());
    }
    if (row.defect() != null) {
      draft.defect(row.defect());
    }
    if (change.fatal != null) {
      draft.stop();
    }
    return new Outcome(cell, strand, draft, change.observation, change.fatal);
  }

  private boolean isDocumented() {
    return parameters.profile() == Profile.DOCUMENTED;
  }

  private static boolean isFirst(Frame top, Task task) {
    return top.agenda().size() == 1 && task.when() == Stimuli.when(top.call());
  }

  /** A call that no row is about: whoever made it had no right to. */
  private static Outcome undefined(Scene world, String strand, List<Frame> frames, Frame top) {
    Row row =
        Stimuli.isBelowOrAbove(top.call()) ? Table.NOT_THE_LOWER_DRIVERS : Table.NOT_THE_DRIVERS;
    WorldDraft draft = new WorldDraft(world);
    draft.put(strand, Stacks.replaceTop(frames, top.withAgenda(List.of(), null)));
    draft.misuse(row.misuse());
    return new Outcome(new Cell(row, null, null), strand, draft, null, null);
  }

  /** CMP-013: the documentation does not say in which thread such a step is taken, nor when. */
  private void moveToAnotherThread(
      Scene world, Cell cell, String strand, List<Frame> frames, Frame top, List<Outcome> steps) {
    List<Task> tasks = Freedoms.leftToAnother(world, top);
    if (tasks.isEmpty() || !world.isIdle(Freedoms.thread(tasks.get(0)))) {
      return;
    }
    WorldDraft draft = new WorldDraft(world);
    List<Task> rest = new ArrayList<>(top.agenda());
    rest.removeAll(tasks);
    boolean over = top.isWork() && rest.isEmpty();
    draft.put(
        strand,
        over
            ? frames.subList(0, frames.size() - 1)
            : Stacks.replaceTop(frames, top.withAgenda(rest, top.answer())));
    draft.put(Freedoms.thread(tasks.get(0)), List.of(Frame.work(tasks)));
    steps.add(new Outcome(cell, strand, draft, null, null));
  }

  /** The world after the kit has seen a callback begin on one of its strands. */
  public World enterCallback(Successor step, String seenOn, long id) {
    World world = step.world();
    WorldDraft draft = world.draft();
    List<Frame> frames = new ArrayList<>(world.strand(seenOn));
    if (!step.strand().equals(seenOn)) {
      frames.addAll(world.strand(step.strand()));
      draft.put(step.strand(), List.of());
    }
    frames.add(Frame.callback(id));
    draft.put(seenOn, frames);
    return world.with(draft);
  }

  /** The world after a callback that nobody can see. */
  public World passOver(Successor step) {
    return leaveCallback(enterCallback(step, step.strand(), UNSEEN), step.strand(), UNSEEN);
  }

  /** The world after a callback has ended; null if that callback is not on top of the strand. */
  public World leaveCallback(World world, String strand, long id) {
    List<Frame> frames = world.strands().getOrDefault(strand, List.of());
    if (frames.isEmpty()) {
      return null;
    }
    Frame top = frames.get(frames.size() - 1);
    if (!top.callback() || top.id() != id) {
      return null;
    }
    WorldDraft draft = world.draft();
    draft.put(strand, Stacks.withoutCallback(frames));
    return world.with(draft);
  }

  /** Whether the call on top of a strand has done everything and only has to return. */
  public boolean owes(World world, String strand, long id) {
    List<Frame> frames = world.strands().getOrDefault(strand, List.of());
    if (frames.isEmpty()) {
      return false;
    }
    Frame top = frames.get(frames.size() - 1);
    return !top.callback() && top.call() != null && top.id() == id && top.agenda().isEmpty();
  }

  /** The answer owed by the call on top of a strand; null where any answer will do. */
  public Answer owed(World world, String strand, long id) {
    List<Frame> frames = world.strands().get(strand);
    return frames.get(frames.size() - 1).answer();
  }

  /** The answers owed, by the number of the call; a null answer stands for any. */
  public Map<Long, Answer> owing(World world) {
    Map<Long, Answer> answers = new HashMap<>();
    world
        .strands()
        .forEach(
            (strand, frames) -> {
              Frame top = frames.get(frames.size() - 1);
              if (owes(world, strand, top.id())) {
                answers.put(top.id(), top.answer());
              }
            });
    return answers;
  }

  /** The world after the call on top of a strand has returned. */
  public World leaveCall(World world, String strand) {
    List<Frame> frames = world.strands().get(strand);
    WorldDraft draft = world.draft();
    draft.put(strand, frames.subList(0, frames.size() - 1));
    return world.with(draft);
  }

  /** Whether nothing more happens without a stimulus. */
  public boolean isQuiescent(World world) {
    return Quiescence.isReached(world, successors(world), parameters.profile());
  }

  /** The step of the table that a call begins with. */
  public static When firstStep(Call call) {
    return Stimuli.when(call);
  }

  /** Whether the call names a request or target the framework no longer knows. */
  public static boolean namesNothing(Scene world, Call call) {
    if (call.request() != null && !Stimuli.creates(call) && isGone(world, call)) {
      return true;
    }
    return call.target() != null
        && !(call instanceof Call.CreateTarget)
        && world.target(call.target()) == null;
  }

  private static boolean isGone(Scene world, Call call) {
    Request request = world.request(call.request());
    if (request == null) {
      return true;
    }
    if (call instanceof Call.DereferenceRequest && request.references() > 0) {
      return false;
    }
    boolean forgotten = request.place() == Place.FORGOTTEN || request.place() == Place.GIVEN_AWAY;
    return request.place() == Place.GONE || forgotten && !Stimuli.isBelowOrAbove(call);
  }

  /** How many rows apply in one cell, by name: used to show that rows do not overlap. */
  public Map<String, Row> rowsIn(When when, Request request, Target target) {
    Map<String, Row> found = new HashMap<>();
    for (Row row : rows[when.ordinal()]) {
      if (row.applies(request, () -> target)) {
        found.put(row.name(), row);
      }
    }
    return found;
  }
}
