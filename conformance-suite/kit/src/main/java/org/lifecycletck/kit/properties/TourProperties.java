package org.lifecycletck.kit.properties;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.tour.TourFile;
import org.lifecycletck.spi.Capability;

/** What the model has gone through, gone through with the subject: every cell that calls reach. */
public class TourProperties {
  private static final List<Sequence> TOURS = TourFile.shipped();
  private static final String NAME = "tours";
  private static final Capability NEEDED = Capability.SEVERAL_STRANDS;

  private Touring touring;

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, TOURS.size() - 1);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Every cell of the specification that two requests and two targets can reach")
  @Verifies({"CMP-002"})
  public void tours(@ForAll("numbers") int number) {
    RunContext context = RunContext.current();
    if (touring == null) {
      touring = new Touring(context.configuration(), NAME);
    }
    if (context.stopReason().isEmpty()) {
      touring.play(TOURS.get(number));
    }
  }

  @AfterProperty
  void report() {
    RunContext context = RunContext.current();
    Set<String> rules = Set.of("CMP-002");
    String missing = context.configuration().factory().capabilities().missing().get(NEEDED);
    Judgement judgement =
        missing == null
            ? touring.judgement(rules)
            : Judgement.of(
                Verdict.NOT_APPLICABLE, "the subject does not offer " + NEEDED + ": " + missing);
    context.add(
        new CaseResult(
            CaseResult.Kind.PROPERTY,
            NAME,
            getClass().getName() + "#" + NAME,
            rules,
            judgement,
            touring.counterexample(),
            touring.repetition(),
            touring.played(),
            null));
  }
}
