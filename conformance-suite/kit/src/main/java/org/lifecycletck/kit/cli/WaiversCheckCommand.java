package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.execution.CheckIndex;
import org.lifecycletck.kit.report.RuleVerdict;
import org.lifecycletck.kit.waivers.Waiver;
import org.lifecycletck.kit.waivers.WaiverFile;
import org.lifecycletck.kit.waivers.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tck waivers check}: looks at a file of waivers without running anything. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a file of waivers without running anything: every field, the rule set, the expiry,",
      "and that each waiver names checks there are, and not too many of them.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:every waiver can do its work",
      " 3:a waiver has expired, names no check, or hits more than 20",
      "65:the file is no file of waivers for this rule set; the line is told",
      "66:the file cannot be read"
    })
final class WaiversCheckCommand implements Callable<Integer> {
  private static final String COMMAND = "tck waivers check";
  private static final int MOST_NAMES = 8;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file of waivers.")
  private Path file;

  private Catalogue catalogue;
  private CheckIndex index;

  @Override
  public Integer call() throws Exception {
    return WaiverFiles.guarded(COMMAND, spec.commandLine().getErr(), this::check);
  }

  private int check() throws IOException {
    catalogue = Catalogue.load();
    index = new CheckIndex(catalogue);
    LocalDate today = WaiverFiles.today();
    WaiverFile waivers = WaiverFile.read(file, catalogue.ruleSet(), today);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int wrong = 0;
    for (Waiver waiver : waivers.waivers()) {
      long hits = index.names().stream().filter(waiver::isAbout).count();
      String problem = problem(waiver, hits, today);
      out.println(line(waiver, hits, today));
      if (!problem.isEmpty()) {
        wrong++;
        err.println(COMMAND + ": " + file + ":" + waiver.line() + ": " + problem);
      }
    }
    int count = waivers.waivers().size();
    out.println(
        count
            + (count == 1 ? " waiver" : " waivers")
            + ", rule set "
            + waivers.ruleSet()
            + (wrong == 0 ? "" : ", " + wrong + " of no use"));
    out.flush();
    err.flush();
    return wrong == 0 ? ExitCode.CONFORMS : ExitCode.STALE_WAIVER;
  }

  private static String line(Waiver waiver, long hits, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, waiver.expires());
    return String.format(
        "%-40s  %-9s  %2d %-6s  until %s (%s)  %s",
        waiver.check(),
        RuleVerdict.word(waiver.expected()),
        hits,
        hits == 1 ? "check" : "checks",
        waiver.expires(),
        days < 0 ? "expired" : days == 0 ? "today" : days == 1 ? "1 day" : days + " days",
        waiver.owner());
  }

  private String problem(Waiver waiver, long hits, LocalDate today) {
    if (waiver.expires().isBefore(today)) {
      return waiver.check() + " expired on " + waiver.expires();
    }
    if (hits > Waivers.MOST_HITS) {
      return waiver.check() + " hits " + hits + " checks, at most " + Waivers.MOST_HITS;
    }
    return hits > 0 ? "" : waiver.check() + ": " + unknown(waiver.check());
  }

  /** Why a name is no check's. */
  private String unknown(String check) {
    String rule = check.substring(0, check.indexOf('/'));
    Optional<String> other = catalogue.replacement(rule);
    if (other.isPresent()) {
      return rule + " is part of " + other.get();
    }
    if (rule.contains("*")) {
      return "no check has a name like this";
    }
    if (catalogue.rule(rule).isEmpty()) {
      return "no rule is called " + rule + ": see `tck list`";
    }
    List<String> names = index.of(rule);
    if (names.isEmpty()) {
      return rule + " has no check of its own";
    }
    String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
    return "no check has this name; "
        + rule
        + " has "
        + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
        + more;
  }
}
