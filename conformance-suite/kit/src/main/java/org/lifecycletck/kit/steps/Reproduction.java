package org.lifecycletck.kit.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.lifecycletck.kit.counterexample.Counterexample;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.SequenceFile;

/** The counterexample that a scenario was made into, and the file it can be repeated from. */
record Reproduction(Counterexample counterexample, Configuration run) {
  private static final Duration MOST = Duration.ofSeconds(3);

  /**
   * The small counterexample to a judged history; empty where the history is none, does not lead to
   * the same violation when its steps are taken again, or the run has no time left for it.
   */
  static Optional<Reproduction> of(History history, Judgement judged, Set<String> about) {
    if (judged.verdict() != Verdict.VIOLATES) {
      return Optional.empty();
    }
    RunContext context = RunContext.current();
    Configuration run = context.configuration();
    return context
        .shrinking(MOST, limit -> Counterexample.of(history, judged, about, run, limit))
        .map(counterexample -> new Reproduction(counterexample, run));
  }

  Judgement judgement() {
    return counterexample.judgement();
  }

  History history() {
    return counterexample.history();
  }

  /** How to repeat it: the seed, and the sequence, in a file where there is a place for files. */
  String save(String source) {
    String seed = "seed " + run.seed() + ", ";
    if (run.out() == null) {
      return seed + counterexample.sequence().size() + " steps:\n" + counterexample.sequence();
    }
    boolean verifier = counterexample.history().header().verifier();
    SequenceFile file =
        new SequenceFile(
            source,
            run.seed(),
            run.profile(),
            verifier,
            run.misuse(),
            counterexample.judgement().rules(),
            true,
            counterexample.sequence());
    try {
      Files.createDirectories(run.out());
      Path path = run.out().resolve(name(source) + ".sequence.json");
      file.write(path);
      return seed + path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name for the file, of the feature and the line. */
  private static String name(String source) {
    return source.substring(source.lastIndexOf('/') + 1).replaceAll("\\.feature:", "-");
  }
}
