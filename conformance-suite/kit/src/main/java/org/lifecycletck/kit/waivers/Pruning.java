package org.lifecycletck.kit.waivers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * A file of waivers without those that a run shows to be stale. Every other line stays as it is,
 * comments among them; what stands inside a waiver that goes, goes with it.
 *
 * @param text the file as it is to be
 * @param removed the waivers taken out, each with the reason
 * @param left what is wrong with those that stay, and only people can decide
 */
public record Pruning(String text, List<String> removed, List<String> left) {

  public Pruning {
    removed = List.copyOf(removed);
    left = List.copyOf(left);
  }

  /**
   * What is left of a file after a run.
   *
   * @param checks the names of all checks there are
   * @throws BadDataException where it is no file of waivers, or written so that no line is one
   *     waiver's
   */
  public static Pruning of(
      Path path, RunRecord run, Collection<String> checks, String ruleSet, LocalDate today)
      throws IOException {
    WaiverFile file = WaiverFile.read(path, ruleSet, today);
    Waivers waivers = new Waivers(file.waivers(), today);
    RecordedChecks.show(run, waivers);
    boolean partial = RecordedChecks.isPartial(run);
    List<Waiver> stale = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Standing standing : waivers.standings()) {
      Waiver waiver = standing.waiver();
      String reason = reason(standing, checks);
      String problem = standing.problem(today, partial);
      if (!reason.isEmpty()) {
        stale.add(waiver);
        removed.add(waiver.check() + ": " + reason);
      } else if (!problem.isEmpty() && (standing.judged() > 0 || standing.isExpired(today))) {
        left.add(path + ":" + waiver.line() + ": waiver of " + waiver.check() + ": " + problem);
      }
    }
    String before = Files.readString(path, StandardCharsets.UTF_8);
    String text = stale.isEmpty() ? before : new WaiverLines(path, before).without(stale);
    List<Waiver> kept = WaiverFile.of(path, text, ruleSet, today).waivers();
    if (kept.size() != file.waivers().size() - stale.size()) {
      throw new IllegalStateException("pruning " + path + " would lose a waiver that is needed");
    }
    return new Pruning(text, removed, left);
  }

  /** Why a waiver goes; empty where it stays. */
  private static String reason(Standing standing, Collection<String> checks) {
    if (checks.stream().noneMatch(standing.waiver()::isAbout)) {
      return "no check has this name";
    }
    if (!standing.isSpent()) {
      return "";
    }
    return standing.passed().size() == standing.hits().size()
        ? "conforms"
        : "none of its checks has the verdict it expects";
  }
}
