package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.explorer.cells.Renaming;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Outcome;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Stacks;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.WorldDraft;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * The rows with the environment of a slice around them, within bounds. A call and its first row are
 * one step, and so are a call's last row and its return: nobody can tell the difference, because a
 * call that has begun has done nothing yet and one that only has to return has nothing left to do.
 * Everything else is a step of its own, so that calls on several strands meet in every order.
 */
public final class Environment implements CellModel {
  private final Bounds bounds;
  private final Slice slice;
  private final Parameters parameters;
  private final Specification specification;
  private final Layout layout;
  private final Moves moves;
  private final Forgetting forgetting;
  private final Legality legality;
  private final List<Doing> acts = new ArrayList<>();

  private final boolean lasting;
  private final Telling telling;

  /** The only claim that matters; null where all do. */
  private final String claim;

  /** The model of a slice under these parameters. */
  public Environment(Bounds bounds, Slice slice, Parameters parameters) {
    this(bounds, slice, parameters, Table.ROWS, false);
  }

  /**
   * The same with other rows, for instance with a mistake in one of them; or with what lasts for
   * ever as its question, in which case the lower driver has strands of its own, so that a busy
   * driver does not keep it from completing requests.
   */
  public Environment(
      Bounds bounds, Slice slice, Parameters parameters, List<Row> rows, boolean lasting) {
    this(bounds, slice, parameters, rows, lasting, Telling.NO, null);
  }

  /** The same, of which only one claim matters; null for all. */
  public static Environment asking(
      Bounds bounds,
      Slice slice,
      Parameters parameters,
      List<Row> rows,
      boolean lasting,
      String claim) {
    return new Environment(bounds, slice, parameters, rows, lasting, Telling.NO, claim);
  }

  private Environment(
      Bounds bounds,
      Slice slice,
      Parameters parameters,
      List<Row> rows,
      boolean lasting,
      Telling telling,
      String claim) {
    this.bounds = slice.within(bounds);
    this.slice = slice;
    this.lasting = lasting;
    this.telling = telling;
    this.claim = claim;
    this.parameters = parameters;
    specification = new Specification(parameters, rows);
    layout = new Layout(this.bounds, slice, telling.hasOtherThreads(parameters), lasting);
    forgetting = new Forgetting(parameters.profile(), slice);
    moves = new Moves(layout, forgetting, bounds.nesting(), telling, claim);
    legality = new Legality(layout);
    addActs();
  }

  /** A model whose steps tell the cells in which rows are applied. */
  public static Environment telling(
      Bounds bounds, Slice slice, Parameters parameters, Telling telling) {
    return new Environment(bounds, slice, parameters, Table.ROWS, false, telling, null);
  }

  public Bounds bounds() {
    return bounds;
  }

  public Slice slice() {
    return slice;
  }

  public Parameters parameters() {
    return parameters;
  }

  /** The cells in the order that suits decision diagrams: what refers to others comes first. */
  public int[] levels() {
    return layout.levels();
  }

  /** Whether the model was made for the question what lasts for ever. */
  public boolean isLasting() {
    return lasting;
  }

  /** Whether such a callback ends as soon as it has begun. */
  public boolean passesOver(Callback callback) {
    return telling.passesOver(callback);
  }

  /** Whether nothing is on any strand. */
  public boolean isIdle(Cells cells) {
    CellScene scene = new CellScene(layout, cells);
    return layout.strands().stream().allMatch(scene::isIdle);
  }

  /** The rows that say how a call of the prologue begins. */
  public List<String> firstRows(Call call) {
    CellScene scene = new CellScene(layout, initial().get(0)::get);
    String strand = layout.callers().get(0);
    return specification.firstSteps(scene, strand, call).stream().map(o -> o.row().name()).toList();
  }

  /** The calls that lead to the first state, made on the first strand. */
  public List<Call> prologue() {
    return slice.prologue(layout);
  }

  /** The strand of the prologue. */
  public String firstStrand() {
    return layout.callers().get(0);
  }

  Layout layout() {
    return layout;
  }

  /** The rows the model is made of. */
  public Specification specification() {
    return specification;
  }

  @Override
  public String name() {
    return slice.name() + " " + bounds + " " + parameters.profile().title();
  }

  @Override
  public List<String> cells() {
    return layout.names();
  }

  /** What is known of a strand is one part: little of it goes with the rest in many ways. */
  @Override
  public List<int[]> parts() {
    return layout.parts();
  }

  @Override
  public List<List<Object>> initial() {
    List<Object> state = new ArrayList<>();
    layout.allRequests().forEach(request -> state.add(RequestCell.ABSENT));
    layout.targets().forEach(target -> state.add(TargetCell.ABSENT));
    for (String strand : layout.strands()) {
      state.addAll(StrandCells.idle());
    }
    String strand = layout.callers().get(0);
    for (Call call : slice.prologue(layout)) {
      CellScene scene = new CellScene(layout, state::get);
      List<Outcome> outcomes = specification.firstSteps(scene, strand, call);
      take(state, moves.of(scene, outcomes.get(0), null, outcomes));
      while (!new CellScene(layout, state::get).isIdle(strand)) {
        take(state, goOn(new CellScene(layout, List.copyOf(state)::get), strand).get(0));
      }
    }
    return List.of(List.copyOf(state));
  }

  private static void take(List<Object> state, Move move) {
    move.writes().forEach(state::set);
  }

  @Override
  public List<Act> acts() {
    return Collections.unmodifiableList(acts);
  }

  @Override
  public List<Property<Cells>> properties() {
    List<Property<Cells>> all = lasting ? Claims.lasting(this) : Claims.of(this);
    return claim == null
        ? all
        : all.stream().filter(property -> Claims.isAbout(property.name(), claim)).toList();
  }

  @Override
  public List<String> stepClaims() {
    return Moves.claims();
  }

  @Override
  public List<Renaming> symmetries() {
    return Symmetry.of(
        layout, acts, slice.hasRequestsAlike(), slice.hasTargetsAlike(bounds.targets()));
  }

  private void addActs() {
    for (String strand : layout.strands()) {
      Role role = new Role(Happening.Kind.GO_ON, Set.of(), strand, null, null);
      add(strand, role, cells -> goOn(new CellScene(layout, cells), strand));
    }
    if (slice.has(Verb.LET_TIME_PASS)) {
      for (RequestId id : layout.allRequests()) {
        Role passes = new Role(Happening.Kind.DEADLINE_PASSES, Set.of(), null, id, null);
        add("clock", passes, cells -> deadline(new CellScene(layout, cells), id));
        Role noticed = new Role(Happening.Kind.TIMER, Set.of(), null, id, null);
        add(Stacks.timerOf(id), noticed, cells -> timer(new CellScene(layout, cells), id));
      }
    }
    for (String strand : layout.strands()) {
      Set<Verb> below = verbs(Verb::isAboutRequest).get(Verb.Who.LOWER_DRIVER);
      for (RequestId id : below == null ? List.<RequestId>of() : layout.ownRequests()) {
        addCalls(strand, Verb.Who.LOWER_DRIVER, id, below);
      }
      for (RequestId id : layout.requests()) {
        verbs(Verb::isAboutRequest).forEach((who, verbs) -> addCalls(strand, who, id, verbs));
        Set<Verb> both = verbs(Verb::isAboutBoth).getOrDefault(Verb.Who.DRIVER, Set.of());
        for (TargetId target : layout.targets()) {
          addCalls("driver", strand, both, id, target);
        }
      }
      verbs(Verb::isAboutTarget)
          .forEach(
              (who, verbs) ->
                  layout
                      .targets()
                      .forEach(target -> addCalls("driver", strand, verbs, null, target)));
    }
  }

  private void addCalls(String strand, Verb.Who who, RequestId id, Set<Verb> verbs) {
    if (who != Verb.Who.LOWER_DRIVER) {
      addCalls("driver", strand, verbs, id, null);
      return;
    }
    Set<Verb> completing = EnumSet.copyOf(verbs);
    completing.retainAll(Verb.COMPLETING);
    Set<Verb> others = EnumSet.copyOf(verbs);
    others.removeAll(completing);
    if (!completing.isEmpty()) {
      addCalls(Claims.lowerDriverOf(id), strand, completing, id, null);
    }
    if (!others.isEmpty()) {
      addCalls("lower driver", strand, others, id, null);
    }
  }

  private void addCalls(
      String actor, String strand, Set<Verb> verbs, RequestId request, TargetId target) {
    List<PossibleCall> possible = PossibleCall.of(verbs, request, target);
    boolean atAnyTime = verbs.stream().anyMatch(verb -> legality.isCallerOn(strand, verb.who()));
    Role role = new Role(Happening.Kind.CALL, verbs, strand, request, target);
    Doing.Body body = cells -> calls(cells, strand, atAnyTime, possible, request);
    acts.add(new Doing(actor, role, possible, body));
  }

  private Map<Verb.Who, Set<Verb>> verbs(java.util.function.Predicate<Verb> about) {
    Map<Verb.Who, Set<Verb>> found = new EnumMap<>(Verb.Who.class);
    for (Verb verb : slice.verbs()) {
      if (about.test(verb)) {
        found.computeIfAbsent(verb.who(), who -> EnumSet.noneOf(Verb.class)).add(verb);
      }
    }
    return found;
  }

  private void add(String actor, Role role, Doing.Body body) {
    acts.add(new Doing(actor, role, List.of(), body));
  }

  private boolean mayBegin(CellScene scene) {
    return !telling.atRest() || Rest.isReached(specification, scene, layout, telling);
  }

  /** A strand that is inside the framework, or in a callback, goes on. */
  private List<Move> goOn(CellScene scene, String strand) {
    if (!scene.isBusy(strand)) {
      boolean open = scene.callbacks(strand) > 0 && mayBegin(scene);
      return open ? List.of(moves.callbackEnds(scene, strand)) : List.of();
    }
    List<Frame> frames = scene.strand(strand);
    Frame top = frames.get(frames.size() - 1);
    if (top.callback()) {
      return mayBegin(scene) ? List.of(moves.callbackEnds(scene, strand)) : List.of();
    }
    if (top.agenda().isEmpty()) {
      return List.of(moves.returns(scene, strand, frames));
    }
    List<Outcome> outcomes = telling.of(specification.steps(scene, strand));
    List<Move> found = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      found.add(moves.of(scene, outcome, Happening.goOn(strand, outcome.row()), outcomes));
    }
    if (outcomes.isEmpty() && !Legality.waits(top)) {
      found.add(Moves.undefined(Happening.goOn(strand, null)));
    }
    return found;
  }

  private List<Move> timer(CellScene scene, RequestId id) {
    List<Outcome> outcomes = telling.of(specification.expiries(scene, id));
    List<Move> found = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Happening what = Happening.timer(outcome.strand(), outcome.row());
      found.add(moves.of(scene, outcome, what, outcomes));
    }
    return found;
  }

  /** The clock reaches the deadline of one request: deadlines are ordered in every way. */
  private List<Move> deadline(CellScene scene, RequestId id) {
    RequestCell cell = scene.cell(id);
    boolean isArmed = cell.control() != null && cell.control().timer() == Request.Timer.ARMED;
    if (!isArmed || !mayBegin(scene)) {
      return List.of();
    }
    WorldDraft after = specification.deadlinePasses(scene, id);
    RequestCell due = forgetting.request(after.request(id), after.facts(id), cell.lent());
    return List.of(new Move(Happening.deadlinePasses(id), Map.of(layout.cell(id), due)));
  }

  private List<Move> calls(
      Cells cells,
      String strand,
      boolean atAnyTime,
      List<PossibleCall> possible,
      RequestId request) {
    CellScene scene = new CellScene(layout, cells);
    List<Move> found = new ArrayList<>();
    boolean free = !scene.isBusy(strand) && (atAnyTime || scene.callbacks(strand) > 0);
    // Looked at here though a free strand has nothing above: all of a strand is looked at together.
    if (free && scene.strand(strand).isEmpty() && mayBegin(scene)) {
      for (PossibleCall each : possible) {
        boolean there = request == null || legality.findsRequest(scene, each.verb(), request);
        if (there && legality.mayCall(scene, strand, each.call())) {
          begin(scene, strand, each.call(), found);
        }
      }
    }
    return found;
  }

  private void begin(CellScene scene, String strand, Call call, List<Move> found) {
    List<Outcome> outcomes = telling.of(specification.firstSteps(scene, strand, call));
    if (Moves.isMisuse(outcomes)) {
      if (parameters.misuse()) {
        outcomes.forEach(
            outcome -> found.add(Moves.misuse(Happening.call(strand, call, outcome.row()))));
      }
      return;
    }
    for (Outcome outcome : outcomes) {
      found.add(moves.of(scene, outcome, Happening.call(strand, call, outcome.row()), outcomes));
    }
  }
}
