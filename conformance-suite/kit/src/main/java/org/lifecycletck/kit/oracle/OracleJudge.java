package org.lifecycletck.kit.oracle;

import java.util.List;
import java.util.Set;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.Explanation.Outcome;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.kit.run.Visits;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * The judge that asks the specification: normal rows first, and only where they do not explain a
 * history the rows of the named source defects.
 */
public final class OracleJudge implements Judge {
  /** What a subject whose objects have no callbacks does not show. */
  private static final Set<Class<? extends Callback>> OBJECT_CALLBACKS =
      Set.of(
          Callback.RequestCleanup.class,
          Callback.RequestDestroy.class,
          Callback.TargetCleanup.class,
          Callback.TargetDestroy.class);

  private static final Visits NOBODY = (history, run) -> {};

  private final Profile profile;
  private final boolean misuse;
  private final List<Row> rows;
  private final Visits visits;
  private final int mostWorlds;

  /** A judge by this profile; with {@code misuse} what follows a driver's mistake is judged too. */
  public OracleJudge(Profile profile, boolean misuse) {
    this(profile, misuse, Table.ROWS);
  }

  /** A judge by these rows only, for instance with one left out. */
  public OracleJudge(Profile profile, boolean misuse, List<Row> rows) {
    this(profile, misuse, rows, NOBODY, Oracle.MOST_WORLDS);
  }

  /** A judge that keeps so many worlds at most before it looks for one explanation only. */
  OracleJudge(Profile profile, boolean misuse, int mostWorlds) {
    this(profile, misuse, Table.ROWS, NOBODY, mostWorlds);
  }

  private OracleJudge(
      Profile profile, boolean misuse, List<Row> rows, Visits visits, int mostWorlds) {
    this.profile = profile;
    this.misuse = misuse;
    this.rows = List.copyOf(rows);
    this.visits = visits;
    this.mostWorlds = mostWorlds;
  }

  @Override
  public OracleJudge telling(Visits whom) {
    Visits all = visits == NOBODY ? whom : visits.and(whom);
    return new OracleJudge(profile, misuse, rows, all, mostWorlds);
  }

  @Override
  public Judgement judge(History history) {
    boolean verifier = history.header().verifier();
    Parameters normal = new Parameters(profile, verifier, misuse, false);
    Explanation explanation = explain(history, normal);
    boolean decided = explanation.outcome() != Outcome.TOO_LARGE;
    if (decided && explanation.outcome() != Outcome.EXPLAINED && profile == Profile.KMDF_1_33) {
      Explanation withDefects = explain(history, normal.withDefects());
      if (withDefects.outcome() == Outcome.EXPLAINED
          || explanation.outcome() == Outcome.UNEXPLAINED
              && withDefects.outcome() == Outcome.EXPLAINED_UP_TO_MISUSE) {
        explanation = withDefects;
      }
    }
    if (visits != NOBODY) {
      Parameters last = explanation.defects().isEmpty() ? normal : normal.withDefects();
      List<Event> explained = history.events().subList(0, explanation.event());
      visits.took(history, Witness.of(new Specification(last, rows), unseen(history), explained));
    }
    return judgement(explanation, history);
  }

  @Override
  public Judgement accept(History history) {
    Parameters normal = new Parameters(profile, history.header().verifier(), misuse, false);
    List<Visit> run =
        Witness.of(new Specification(normal, rows), unseen(history), history.events());
    if (run.isEmpty() || run.get(run.size() - 1).after().misuse() != null) {
      return judge(history);
    }
    visits.took(history, run);
    return judgement(Explanation.of(run, history), history);
  }

  /** The names of the rows that take part in explaining a history. */
  public Set<String> rowsUsed(History history) {
    Parameters all = new Parameters(profile, history.header().verifier(), misuse, false);
    Explanation normal = explain(history, all);
    boolean explained = normal.outcome() == Outcome.EXPLAINED || profile == Profile.DOCUMENTED;
    return (explained ? normal : explain(history, all.withDefects())).rows();
  }

  private Explanation explain(History history, Parameters parameters) {
    Specification specification = new Specification(parameters, rows);
    Set<Class<? extends Callback>> unseen = unseen(history);
    Explanation all = new Oracle(specification, unseen, mostWorlds).explain(history);
    if (all.outcome() != Outcome.TOO_LARGE) {
      return all;
    }
    List<Visit> one =
        misuse
            ? Witness.of(specification, unseen, history.events())
            : Witness.upToMisuse(specification, unseen, history.events());
    return one.isEmpty() ? all : Explanation.of(one, history);
  }

  private static Set<Class<? extends Callback>> unseen(History history) {
    return history.header().lacks().contains(Capability.OBJECT_CALLBACKS)
        ? OBJECT_CALLBACKS
        : Set.of();
  }

  private static Judgement judgement(Explanation explanation, History history) {
    boolean judged = explanation.outcome() == Outcome.UNEXPLAINED;
    boolean complete = explanation.event() >= history.events().size();
    return new Judgement(
        verdict(explanation.outcome()),
        explanation.rules(),
        explanation.further(),
        judged || !complete ? explanation.event() : -1,
        explanation.reason(),
        explanation.allowed(),
        List.copyOf(explanation.defects()),
        explanation.misuse(),
        explanation.misuseEvent(),
        explanation.exercised());
  }

  private static Verdict verdict(Outcome outcome) {
    return switch (outcome) {
      case EXPLAINED, EXPLAINED_UP_TO_MISUSE -> Verdict.CONFORMS;
      case UNEXPLAINED -> Verdict.VIOLATES;
      case TOO_LARGE -> Verdict.UNDECIDED;
    };
  }
}
