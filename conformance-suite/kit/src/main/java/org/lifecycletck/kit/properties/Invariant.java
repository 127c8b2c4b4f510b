package org.lifecycletck.kit.properties;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spec.Profile;

/**
 * What holds of every history of legal use, stated over what can be seen, without regard to the
 * specification's rows.
 */
final class Invariant {
  private final String name;
  private final List<String> rules;
  private final Check check;
  private final Profile profile;

  /** Any of an invariant's rules. */
  static final List<String> ANY = List.of();

  /** Looks at a record of a case, and says what it finds. */
  interface Check {
    void look(Seen seen, Report report);
  }

  /** What a check has found in one history. */
  static final class Report {
    private final Invariant invariant;
    private final List<Finding> findings = new ArrayList<>();
    private int witnesses;

    private Report(Invariant invariant) {
      this.invariant = invariant;
    }

    /** The history showed something that the invariant speaks of. */
    void witness() {
      witnesses++;
    }

    /** The history showed something that the invariant speaks of, which must be so. */
    void require(boolean holds, int event, String what) {
      require(holds, event, what, ANY);
    }

    /**
     * The same, where each of these rules demands it, or {@link Invariant#ANY} of the invariant's
     * may.
     */
    void require(boolean holds, int event, String what, List<String> rules) {
      witnesses++;
      if (!holds) {
        boolean exact = !rules.isEmpty();
        findings.add(new Finding(event, what, exact ? rules : invariant.rules, exact));
      }
    }

    /** How often the history showed something that the invariant speaks of. */
    int witnesses() {
      return witnesses;
    }

    /** Where it does not hold. */
    List<Finding> findings() {
      return findings;
    }
  }

  /** What holds in every profile. */
  Invariant(String name, List<String> rules, Check check) {
    this(name, rules, check, null);
  }

  /** What holds in this profile only. */
  Invariant(String name, List<String> rules, Check check, Profile profile) {
    this.name = name;
    this.rules = rules;
    this.check = check;
    this.profile = profile;
  }

  /** Whether the profile of this title demands it. */
  boolean isDemandedIn(String title) {
    return profile == null || profile.title().equals(title);
  }

  String name() {
    return name;
  }

  List<String> rules() {
    return rules;
  }

  Report look(Seen seen) {
    Report report = new Report(this);
    check.look(seen, report);
    return report;
  }
}
