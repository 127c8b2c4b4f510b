package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.properties.SequenceJudge;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.spec.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tck replay}: plays a saved counterexample against a subject again. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays a saved counterexample, call by call and callback by callback, against a subject",
      "again, and judges what happens as the run did that saved it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:the subject conforms, each time",
      " 1:it violates a rule, at least once",
      " 2:undecided, at least once",
      "64:wrong usage",
      "65:the file is no saved counterexample",
      "66:the file cannot be read",
      "69:the subject is not available",
      "76:the subject broke the protocol"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck replay --subject faulty:stops-without-waiting out/counterexamples/x.sequence.json",
      "  tck replay --subject 'cmd:python3 mine.py' --times 100 x.sequence.json"
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A *.sequence.json of a run's --out.")
  private Path file;

  @Mixin private SubjectOptions subject;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = RunOptions.ProfileName.class,
      description = "Judge by this profile (default: the one it was found with).")
  private Profile profile;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "1",
      description = "Play it so often (default: 1).")
  private int times;

  @Option(names = "--json", description = "One JSON object; nothing else on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    if (times < 1) {
      throw new ParameterException(spec.commandLine(), "--times: at least 1, not " + times);
    }
    SequenceFile saved;
    Profile by;
    try {
      saved = SequenceFile.read(file);
      by = profile == null ? profile(saved) : profile;
    } catch (BadDataException problem) {
      subject.complain(problem.getMessage());
      return ExitCode.BAD_DATA;
    } catch (IOException problem) {
      subject.complain("cannot read " + file + ": " + problem);
      return ExitCode.NO_INPUT;
    }
    return subject.load(saved.verifier(), loaded -> replay(saved, by, loaded));
  }

  private Profile profile(SequenceFile saved) {
    return Arrays.stream(Profile.values())
        .filter(each -> each.title().equals(saved.profile()))
        .findAny()
        .orElseThrow(
            () ->
                BadDataException.at(
                    file.toString(), 1, "profile '" + saved.profile() + "' is not known"));
  }

  private int replay(SequenceFile saved, Profile by, LoadedSubject loaded) {
    SequenceJudge judge = new SequenceJudge(configuration(saved, by, loaded));
    Map<String, Integer> counts = new LinkedHashMap<>();
    SequenceJudge.Verdicted worst = null;
    for (int i = 0; i < times; i++) {
      SequenceJudge.Verdicted played = judge.judge(saved);
      counts.merge(words(played.judgement()), 1, Integer::sum);
      if (worst == null || rank(played.judgement()) > rank(worst.judgement())) {
        worst = played;
      }
    }
    loaded.close();
    Misconduct.sentences(loaded).forEach(subject::complain);
    print(saved, worst.judgement(), counts);
    Outcome.Exit misconduct = Misconduct.of(loaded);
    return misconduct != null ? misconduct.code() : exit(worst.judgement());
  }

  private RunContext.Configuration configuration(
      SequenceFile saved, Profile by, LoadedSubject loaded) {
    return new RunContext.Configuration(
        loaded.factory(),
        new OracleJudge(by, saved.misuse()),
        by.title(),
        saved.verifier(),
        saved.misuse(),
        saved.seed(),
        null,
        Misconduct.patience(loaded, subject.patience()));
  }

  private static String words(Judgement judgement) {
    String verdict = judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String rules = String.join(", ", judgement.rules());
    return rules.isEmpty() ? verdict : verdict + " " + rules;
  }

  private static int rank(Judgement judgement) {
    return judgement.verdict() == Verdict.VIOLATES
        ? 2
        : judgement.verdict() == Verdict.CONFORMS ? 0 : 1;
  }

  private static int exit(Judgement judgement) {
    return switch (rank(judgement)) {
      case 2 -> ExitCode.VIOLATES;
      case 1 -> ExitCode.UNDECIDED;
      default -> ExitCode.CONFORMS;
    };
  }

  private void print(SequenceFile saved, Judgement worst, Map<String, Integer> counts) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("check", saved.check()).put("seed", saved.seed());
      node.put("steps", saved.sequence().size()).put("times", times);
      saved.rules().forEach(node.putArray("saved")::add);
      ObjectNode verdicts = node.putObject("verdicts");
      counts.forEach(verdicts::put);
      worst.rules().forEach(node.putArray("rules")::add);
      node.put("reason", worst.reason());
      worst.allowed().forEach(node.putArray("allowed")::add);
      out.println(Json.line(node));
    } else {
      out.println(
          saved.check()
              + ", seed "
              + saved.seed()
              + ", saved as a violation of "
              + String.join(", ", saved.rules()));
      out.println();
      out.print(saved.sequence());
      out.println();
      out.println("    observed  " + (worst.reason().isEmpty() ? "nothing wrong" : worst.reason()));
      worst.allowed().forEach(allowed -> out.println("    expected  " + allowed));
      counts.forEach(
          (verdict, count) -> out.println("    " + verdict + ", " + count + " of " + times));
    }
    out.flush();
  }
}
