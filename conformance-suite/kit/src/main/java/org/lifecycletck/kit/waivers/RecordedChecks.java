package org.lifecycletck.kit.waivers;

import java.util.List;
import java.util.Locale;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.run.Verdict;

/** The checks of a run that is over, as waivers are asked about them. */
final class RecordedChecks {
  private RecordedChecks() {}

  /** Shows these waivers every check of the run. */
  static void show(RunRecord run, Waivers waivers) {
    for (RunRecord.Check check : run.checks()) {
      List<String> names = names(check);
      Verdict verdict = verdict(check);
      if (verdict != Verdict.WAIVED) {
        waivers.reason(names, verdict, check.reason());
      } else if (waivers.reason(names, Verdict.VIOLATES, check.reason()) == null) {
        waivers.reason(names, Verdict.UNDECIDED, check.reason());
      }
    }
  }

  static List<String> names(RunRecord.Check check) {
    return check.checks().stream().map(check::nameFor).toList();
  }

  static Verdict verdict(RunRecord.Check check) {
    return Verdict.valueOf(check.verdict().toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** Whether only some checks ran, so that one that is missing may be there another time. */
  static boolean isPartial(RunRecord run) {
    return run.isPartial() || !run.footer().stopped().isEmpty() || !run.header().select().isEmpty();
  }
}
