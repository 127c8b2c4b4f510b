package org.lifecycletck.kit.properties;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Replay;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.spi.Capability;

/** The verdict on what a sequence led to: every invariant first, then the run's judge. */
public final class SequenceJudge {
  static final List<Invariant> ALL =
      List.of(
          Invariants.COMPLETED_ONCE,
          Invariants.NEVER_EARLY,
          Invariants.REFUSED_MEANS_REFUSED,
          Invariants.ONE_SHOT,
          Invariants.DELIVERED_ONCE,
          Invariants.FAITHFUL,
          Invariants.REFUSAL_HAS_REASON,
          Invariants.CANCEL_IN_TIME,
          Invariants.NEVER_TIMED_OUT_EARLY,
          Invariants.BACK_ABOVE_ONCE,
          TargetInvariants.FIRST_IN_FIRST_OUT,
          TargetInvariants.GATES,
          TargetInvariants.BARRIERS,
          TargetInvariants.APART,
          TargetInvariants.CLEANED_THEN_DESTROYED);

  private final Configuration run;
  private final Set<Invariant> about;
  private int witnesses;

  /** A judge that counts what shows the invariants it is about. */
  SequenceJudge(Configuration run, List<Invariant> about) {
    this.run = run;
    this.about = Set.copyOf(about);
  }

  /** A judge of sequences that are played in this run. */
  public SequenceJudge(Configuration run) {
    this(run, List.of());
  }

  /** What one sequence led to, and the verdict on it. */
  public record Verdicted(History history, Judgement judgement, Ending ending) {
    /** Whether the subject was lost in it. */
    boolean isLost() {
      return ending instanceof Ending.SubjectError || ending instanceof Ending.Hang;
    }
  }

  /** How often something was seen that an invariant it is about speaks of. */
  int witnesses() {
    return witnesses;
  }

  /** Whether the framework's verifier is on in the sequences of a run. */
  static boolean isVerifierOn(Configuration run) {
    return run.verifier() && run.factory().capabilities().has(Capability.VERIFIER);
  }

  /**
   * Plays a saved sequence and judges what it led to; by the run's judge alone where it is exact.
   */
  public Verdicted judge(SequenceFile saved) {
    if (!saved.exact()) {
      return judge(saved.sequence(), saved.check(), saved.verifier());
    }
    String seed = Long.toString(saved.seed());
    History.Header header =
        new History.Header(
            saved.check(), saved.check(), run.factory().name(), saved.verifier(), seed);
    return judgeByRows(Replay.play(saved.sequence(), run, header));
  }

  /** Plays a sequence as it stands; one explanation of what it led to will do. */
  Verdicted accept(SequenceFile exact) {
    String seed = Long.toString(exact.seed());
    String name = exact.check();
    History.Header header =
        new History.Header(name, name, run.factory().name(), exact.verifier(), seed);
    Player.Played played = Replay.play(exact.sequence(), run, header);
    return verdicted(played, run.judge().accept(played.history()));
  }

  /** Plays a sequence and judges what it led to. */
  public Verdicted judge(Sequence sequence, String name, boolean verifier) {
    return judge(Player.play(sequence, run, name, verifier));
  }

  /** Judges what a sequence led to. */
  Verdicted judge(Player.Played played) {
    Verdicted wrong = look(played);
    return wrong == null ? judgeByRows(played) : wrong;
  }

  /** Judges what a sequence led to; one explanation of it will do. */
  Verdicted accept(Player.Played played) {
    Verdicted wrong = look(played);
    return wrong == null ? verdicted(played, run.judge().accept(played.history())) : wrong;
  }

  /** The verdict by the first invariant that does not hold; null where all do. */
  private Verdicted look(Player.Played played) {
    Seen seen = new Seen(played.history());
    for (Invariant invariant : ALL) {
      if (!invariant.isDemandedIn(run.profile())) {
        continue;
      }
      Invariant.Report report = invariant.look(seen);
      if (about.contains(invariant)) {
        witnesses += report.witnesses();
      }
      if (!report.findings().isEmpty()) {
        Finding finding = report.findings().get(0);
        Verdicted wrong = new Verdicted(played.history(), violation(finding), played.ending());
        return finding.exact() ? wrong : named(wrong);
      }
    }
    return null;
  }

  /**
   * The same violation. An invariant speaks of several rules: those among them count that the rows
   * name as well, where they name any.
   */
  private Verdicted named(Verdicted wrong) {
    Judgement byRows = run.judge().judge(wrong.history());
    if (byRows.verdict() != Verdict.VIOLATES) {
      return wrong;
    }
    List<String> names = common(wrong.judgement().rules(), byRows.rules());
    if (names.isEmpty()) {
      names = common(wrong.judgement().rules(), byRows.further());
    }
    return names.isEmpty()
        ? wrong
        : new Verdicted(wrong.history(), wrong.judgement().withRules(names), wrong.ending());
  }

  private static List<String> common(List<String> some, Collection<String> others) {
    return some.stream().filter(others::contains).toList();
  }

  private Verdicted judgeByRows(Player.Played played) {
    return verdicted(played, run.judge().judge(played.history()));
  }

  private static Verdicted verdicted(Player.Played played, Judgement found) {
    Judgement judged = found;
    Ending ending = played.ending();
    if (ending != null
        && !(ending instanceof Ending.Stopped)
        && !(ending instanceof Ending.Unavailable)
        && judged.verdict() == Verdict.CONFORMS) {
      judged = judged.as(Verdict.UNDECIDED, ending.reason());
    }
    return new Verdicted(played.history(), judged, ending);
  }

  private static Judgement violation(Finding finding) {
    return new Judgement(
        Verdict.VIOLATES,
        finding.rules(),
        finding.event(),
        finding.what(),
        List.of(),
        List.of(),
        null,
        -1,
        Set.of());
  }
}
