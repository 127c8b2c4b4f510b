package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;

/** The invariants alone, without the judge, find what is wrong with faulty subjects. */
class FaultySubjectsTest {
  private static final int MOST_SEQUENCES = 40;

  @TempDir private Path out;

  @ParameterizedTest
  @CsvSource({
    "calls-routine-after-refusal, SENDING",
    "queues-on-purged-target, TARGETS",
    "loses-information, SENDING",
    "completes-twice-after-cancel, CANCELLING",
    "completes-on-cancel, CANCELLING",
    "stops-without-waiting, TARGETS",
    "restarts-last-in-first, TARGETS",
    "keeps-routine-over-reuse, SENDING",
  })
  void isFound(String name, Emphasis emphasis) throws IOException {
    Configuration run = run(name);
    CaseResult result = explore(run, emphasis);

    assertEquals(Verdict.VIOLATES, result.judgement().verdict());
    assertFalse(result.judgement().rules().isEmpty());
    SequenceFile saved = SequenceFile.read(out.resolve("found.sequence.json"));
    assertTrue(saved.sequence().size() <= 24, "steps: " + saved.sequence().size());
    assertEquals(result.judgement().rules(), replay(saved, run).rules());
  }

  @Test
  void aSavedSequenceIsReadAsItWasWritten() throws IOException {
    List<SequenceFile> written = new ArrayList<>();
    List<SequenceFile> read = new ArrayList<>();
    for (Emphasis emphasis : Emphasis.values()) {
      Sequence sequence = Generator.sequence(emphasis.ordinal(), emphasis);
      SequenceFile file =
          new SequenceFile("p", 7, "documented", true, false, List.of("CMP-002"), false, sequence);
      Path path = out.resolve(emphasis + ".json");
      file.write(path);
      written.add(file);
      read.add(SequenceFile.read(path));
    }
    assertEquals(written, read);
  }

  private Configuration run(String name) {
    return new Configuration(
        FaultySubjects.named(name).orElseThrow().factory(),
        history -> Judgement.of(Verdict.CONFORMS, ""),
        "kmdf-1.33",
        true,
        false,
        1,
        out,
        Configuration.HANG);
  }

  private static CaseResult explore(Configuration run, Emphasis emphasis) {
    Exploration exploration = new Exploration(run, "found", emphasis);
    for (int number = 0; number < MOST_SEQUENCES; number++) {
      try {
        exploration.play(number);
      } catch (AssertionError found) {
        assertTrue(found.getMessage().contains("found.sequence.json"), found.getMessage());
        break;
      }
    }
    RunContext context = new RunContext(run, result -> {});
    exploration.report(context, "here", Set.of());
    return context.results().get(0);
  }

  private static Judgement replay(SequenceFile saved, Configuration run) {
    return new Exploration(run, "found", Emphasis.SENDING).judge(saved.sequence()).judgement();
  }
}
