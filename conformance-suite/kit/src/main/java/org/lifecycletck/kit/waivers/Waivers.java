package org.lifecycletck.kit.waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lifecycletck.kit.run.Verdict;

/**
 * The waivers of a run at work: each check is shown to them as it is decided, and in the end they
 * say which of them no longer say the truth.
 */
public final class Waivers {
  /** How many checks a pattern may hit. */
  public static final int MOST_HITS = 20;

  private final LocalDate today;
  private final Map<Waiver, Use> uses = new LinkedHashMap<>();

  /** What became of one waiver. */
  private static final class Use {
    private final TreeSet<String> hits = new TreeSet<>();
    private final TreeSet<String> passed = new TreeSet<>();
    private int judged;
    private int waived;

    private Standing standing(Waiver waiver) {
      return new Standing(waiver, List.copyOf(hits), List.copyOf(passed), judged, waived);
    }
  }

  public Waivers(List<Waiver> waivers, LocalDate today) {
    this.today = today;
    waivers.forEach(waiver -> uses.put(waiver, new Use()));
  }

  /**
   * Shows them a check with all its names; tells the reason for which its verdict is waived, or
   * null where it stands.
   */
  public synchronized String reason(List<String> names, Verdict verdict, String why) {
    String reason = null;
    for (Map.Entry<Waiver, Use> entry : uses.entrySet()) {
      Waiver waiver = entry.getKey();
      for (String name : names) {
        if (waiver.isAbout(name) && show(waiver, entry.getValue(), name, verdict, why)) {
          reason = waiver.reason() + " (" + waiver.issue() + ")";
        }
      }
    }
    return reason;
  }

  private static boolean show(Waiver waiver, Use use, String name, Verdict verdict, String why) {
    use.hits.add(name);
    if (verdict != Verdict.NOT_APPLICABLE) {
      use.judged++;
    }
    if (verdict == Verdict.CONFORMS) {
      use.passed.add(name);
    }
    if (use.hits.size() > MOST_HITS || !waiver.allows(verdict, why)) {
      return false;
    }
    use.waived++;
    return true;
  }

  /**
   * What is wrong with the waivers, a sentence each.
   *
   * @param partial whether only some checks ran, so that a waiver without a hit may be right
   */
  public synchronized List<String> problems(boolean partial) {
    List<String> problems = new ArrayList<>();
    for (Standing standing : standings()) {
      String problem = standing.problem(today, partial);
      if (!problem.isEmpty()) {
        problems.add("waiver of " + standing.waiver().check() + ": " + problem);
      }
    }
    return problems;
  }

  /** How each of them stands, in the order of the file. */
  public synchronized List<Standing> standings() {
    List<Standing> standings = new ArrayList<>();
    uses.forEach((waiver, use) -> standings.add(use.standing(waiver)));
    return standings;
  }
}
