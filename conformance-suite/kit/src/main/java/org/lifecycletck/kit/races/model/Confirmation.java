package org.lifecycletck.kit.races.model;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.RaceOutcome;
import org.lifecycletck.kit.races.Result;
import org.lifecycletck.kit.races.model.RaceModel.Ending;
import org.lifecycletck.kit.races.model.RaceModel.Explored;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/** Whether a race's table lists exactly what the specification lets the race come to. */
public final class Confirmation {
  private Confirmation() {}

  /** The parameters under which a race is explored: misuse and defects where it breaks a rule. */
  public static Parameters parameters(Race race, Profile profile, boolean verifier) {
    boolean misuse = race.misuse() != null;
    return new Parameters(profile, verifier, misuse, misuse && profile == Profile.KMDF_1_33);
  }

  /** What is wrong with the table, a line each; empty where it is right. */
  public static List<String> problems(Race race, Explored explored, Profile profile) {
    List<String> problems = new ArrayList<>();
    explored
        .endings()
        .forEach(
            (result, ending) -> {
              RaceOutcome outcome = race.outcome(result, profile);
              if (outcome == null) {
                problems.add("not listed, and the rows allow it: " + result);
              } else if (!fits(outcome, ending)) {
                problems.add("listed as " + outcome.label() + ", and the rows allow it: " + result);
              }
              if (race.misuse() == null && ending.misuse() != null) {
                problems.add("the driver breaks " + ending.misuse() + ": " + result);
              }
            });
    race.listed(profile)
        .forEach(
            (Result result, RaceOutcome outcome) -> {
              if (!explored.endings().containsKey(result)) {
                problems.add("listed as " + outcome.label() + ", and no row allows it: " + result);
              }
            });
    return problems;
  }

  private static boolean fits(RaceOutcome outcome, Ending ending) {
    return switch (outcome.grade()) {
      case ACCEPTABLE, INTERESTING -> ending.defects().isEmpty();
      case DEFECT -> ending.defects().contains(outcome.defect());
      case FORBIDDEN -> false;
    };
  }
}
