package org.lifecycletck.kit.check;

import java.util.List;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.kit.history.History;

/**
 * What a check found out about one claim in one slice.
 *
 * @param slice in which slice, and within which bounds
 * @param claim the claim's name
 * @param kind what kind of claim
 * @param verdict whether it holds there
 * @param story the shortest run that decides it, a line a step; empty where there is none
 * @param loop the number of steps before the part that repeats for ever; -1 where none does
 * @param history the same run as the history of a subject; null where there is none
 */
public record Finding(
    String slice,
    String claim,
    Kind kind,
    Verdict verdict,
    List<String> story,
    int loop,
    History history) {

  /** What kind of claim it is. */
  public enum Kind {
    /** Nothing is stuck. */
    DEADLOCK,
    /** What holds at every step. */
    SAFETY,
    /** What happens in the end. */
    LIVENESS,
    /** What happens in some run. */
    WITNESS
  }

  public Finding {
    story = List.copyOf(story);
  }
}
