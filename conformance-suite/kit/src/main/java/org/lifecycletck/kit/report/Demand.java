package org.lifecycletck.kit.report;

import org.lifecycletck.kit.catalogue.Rule;

/** What a run demands of a subject: a profile, and whether misuse is part of it. */
public record Demand(String profile, boolean misuse) {

  /** Why a rule is no part of it; empty where it is one. */
  public String reasonAgainst(Rule rule) {
    if (!rule.isTestable()) {
      return "not testable: " + rule.untestableReason();
    }
    if (rule.profile() != null && !rule.profile().equals(profile)) {
      return "only in the profile " + rule.profile();
    }
    if (rule.misuse() && !misuse) {
      return "about drivers that break a rule; asked for with --misuse";
    }
    return "";
  }

  /** Whether a rule is part of it. */
  public boolean includes(Rule rule) {
    return reasonAgainst(rule).isEmpty();
  }
}
