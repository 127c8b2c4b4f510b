package org.lifecycletck.kit.waivers;

import java.time.LocalDate;
import java.util.List;

/**
 * How a waiver stands after a run.
 *
 * @param hits the names of the checks it was asked about
 * @param passed those that conform
 * @param judged how many of them got a verdict: a check that is not applicable got none
 * @param waived how often it waived one
 */
public record Standing(
    Waiver waiver, List<String> hits, List<String> passed, int judged, int waived) {

  public Standing {
    hits = List.copyOf(hits);
    passed = List.copyOf(passed);
  }

  /** Whether its last day is over. */
  public boolean isExpired(LocalDate today) {
    return waiver.expires().isBefore(today);
  }

  /** Whether the run shows that it excuses nothing any more. */
  public boolean isSpent() {
    return judged > 0 && waived == 0 && hits.size() <= Waivers.MOST_HITS;
  }

  /** What is wrong with it, in a few words; empty where nothing is. */
  String problem(LocalDate today, boolean partial) {
    if (isExpired(today)) {
      return "expired on " + waiver.expires();
    }
    if (hits.size() > Waivers.MOST_HITS) {
      return "hits " + hits.size() + " checks, at most " + Waivers.MOST_HITS;
    }
    if (hits.isEmpty()) {
      return partial ? "" : "no check has this name";
    }
    if (!passed.isEmpty()) {
      return "unexpectedly conforms: " + String.join(", ", passed);
    }
    return waived > 0 ? "" : "none of its checks has the verdict it expects";
  }
}
