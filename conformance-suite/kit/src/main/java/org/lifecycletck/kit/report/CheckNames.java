package org.lifecycletck.kit.report;

import java.text.Normalizer;
import java.util.Locale;
import org.lifecycletck.kit.run.CaseResult;

/**
 * Names of checks that stay the same from run to run: the rule, a slash, and the check's own words,
 * {@code SND-001/accepted-and-failed-later}. They hold no line numbers.
 */
public final class CheckNames {
  private static final int LONGEST = 120;

  private CheckNames() {}

  /** The name of a check as evidence for a rule. */
  public static String of(String rule, CaseResult check) {
    return rule + "/" + slug(check);
  }

  /** The name that a check with these words has as evidence for a rule. */
  public static String of(String rule, String words) {
    return rule + "/" + slug(words);
  }

  /** The part of the name behind the rule. */
  public static String slug(CaseResult check) {
    return slug(check.name());
  }

  static String slug(String words) {
    String plain = words.substring(0, Math.min(words.length(), 2 * LONGEST));
    String slug =
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "check" : slug.substring(0, Math.min(slug.length(), LONGEST));
  }
}
