package org.lifecycletck.kit.corrupt;

import java.util.List;
import java.util.Random;
import org.lifecycletck.kit.corrupt.CorruptionReport.Survivor;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;

/**
 * Corrupts explained histories in every way, once each at a place chosen by chance, and asks the
 * judge. Behind a driver's mistake nothing is held against anybody, so nothing is corrupted there.
 */
public final class Corrupter {
  private final Judge judge;
  private final long seed;
  private final CorruptionReport report = new CorruptionReport();

  /** A corrupter whose choices follow from the seed and the histories. */
  public Corrupter(Judge judge, long seed) {
    this.judge = judge;
    this.seed = seed;
  }

  /** What became of all corruptions so far. */
  public CorruptionReport report() {
    return report;
  }

  /** Corrupts one history, if the judge explains it. May be called from any thread. */
  public void corrupt(History history) {
    Judgement judgement = judge.judge(history);
    if (judgement.verdict() != Verdict.CONFORMS) {
      return;
    }
    int limit = judgement.misuseRule() == null ? history.events().size() : judgement.misuseEvent();
    for (Corruption corruption : Corruption.all()) {
      Random random =
          new Random(seed * 31 + history.header().id().hashCode() * 17L + corruption.hash());
      List<Integer> places = corruption.places(history);
      if (!places.isEmpty()) {
        int place = places.get(random.nextInt(places.size()));
        History corrupted = corruption.corrupt(history, place, random);
        if (firstDifference(history, corrupted) < limit) {
          judge(history.events().get(place), corruption, corrupted);
        }
      }
    }
  }

  private static int firstDifference(History one, History other) {
    int place = 0;
    while (place < one.events().size()
        && place < other.events().size()
        && one.events().get(place).equals(other.events().get(place))) {
      place++;
    }
    return place;
  }

  private void judge(Event changed, Corruption corruption, History corrupted) {
    Judgement judgement = judge.judge(corrupted);
    if (judgement.verdict() == Verdict.VIOLATES && !judgement.rules().isEmpty()) {
      report.rejected(corruption.name());
    } else {
      report.survived(
          new Survivor(
              corrupted.header().id(), changed.step(), corruption.name(), reason(judgement)));
    }
  }

  private static String reason(Judgement judgement) {
    if (judgement.verdict() != Verdict.CONFORMS) {
      return judgement.message();
    }
    if (judgement.misuseRule() != null) {
      return "the driver breaks " + judgement.misuseRule() + " before it shows";
    }
    return judgement.defects().isEmpty()
        ? "the specification allows it there"
        : "explained by the source defect " + String.join(", ", judgement.defects());
  }
}
