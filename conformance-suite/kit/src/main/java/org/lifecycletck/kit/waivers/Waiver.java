package org.lifecycletck.kit.waivers;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.lifecycletck.kit.run.Verdict;

/**
 * A known failure of one check, or of the few that a pattern hits.
 *
 * @param check a name such as {@code SND-001/accepted-and-failed-later}, or a pattern with {@code
 *     *}
 * @param expected the verdict that is put up with
 * @param match words that the reason of the verdict holds; empty where any reason will do
 * @param reason why it is put up with
 * @param issue where it is being followed
 * @param owner who follows it
 * @param expires the last day it counts
 * @param line where it begins in its file, counted from 1
 */
public record Waiver(
    String check,
    Verdict expected,
    String match,
    String reason,
    String issue,
    String owner,
    LocalDate expires,
    int line) {

  /** Whether it is about the check with this name. */
  public boolean isAbout(String name) {
    String quoted = "\\Q" + check.replace("*", "\\E.*\\Q") + "\\E";
    return Pattern.matches(quoted, name);
  }

  /** Whether this verdict and its reason are what is put up with. */
  boolean allows(Verdict verdict, String why) {
    return verdict == expected && why.contains(match);
  }
}
