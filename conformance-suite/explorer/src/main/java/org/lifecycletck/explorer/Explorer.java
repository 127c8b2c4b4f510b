package org.lifecycletck.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Explores a model: breadth first, exactly, one state once. The same model and options give the
 * same report, but for seconds.
 */
public final class Explorer {

  private Explorer() {}

  /** Explores a readable model. */
  public static <S> Report<S> explore(Model<S> model, Options options) {
    InternedModel<S> interned = new InternedModel<>(model);
    return explore(interned, options).map(interned::stateOf);
  }

  /**
   * Explores a packed model.
   *
   * @throws IllegalArgumentException where symmetry is asked for and an {@code eventually} is among
   *     the properties: a loop among representatives need not be a loop of the model
   */
  public static Report<long[]> explore(PackedModel model, Options options) {
    Budget budget = new Budget(options);
    Search search = begin(model, options, budget);
    return report(search, search.run(), budget);
  }

  /**
   * Explores a packed model, going on from a checkpoint where the file is there. A search that
   * stops early is kept in the file; a complete one removes it. Properties decided before stay
   * decided; seconds are those of this part of the search.
   *
   * @throws IOException where the file cannot be used, or is of another model (by its name) or
   *     symmetry
   */
  public static Report<long[]> explore(PackedModel model, Options options, Path checkpoint)
      throws IOException {
    Budget budget = new Budget(options);
    Search search = begin(model, options, budget);
    if (Files.exists(checkpoint)) {
      Checkpoint.read(search, checkpoint);
    }
    Stop stop = search.run();
    if (stop == Stop.COMPLETE) {
      Files.deleteIfExists(checkpoint);
    } else {
      Checkpoint.write(search, checkpoint);
    }
    return report(search, stop, budget);
  }

  private static Search begin(PackedModel model, Options options, Budget budget) {
    List<Property<long[]>> properties = model.properties();
    if (options.symmetry() && properties.stream().anyMatch(Explorer::isLiveness)) {
      throw new IllegalArgumentException("eventually under symmetry");
    }
    return new Search(model, options, budget, properties);
  }

  private static Report<long[]> report(Search search, Stop stop, Budget budget) {
    Progress covered = search.progress();
    List<Finding<long[]>> findings = new ArrayList<>();
    for (Property<long[]> property : search.properties()) {
      findings.add(
          property instanceof Property.Eventually<long[]> liveness
              ? FairCycles.judge(search, liveness, stop, budget)
              : judge(search, property, stop));
    }
    for (String claim : search.model().stepClaims()) {
      findings.add(judge(search, claim, stop));
    }
    double bytesPerState = covered.states() == 0 ? 0 : (double) covered.bytes() / covered.states();
    return new Report<>(
        search.model().name(),
        stop,
        covered,
        new Report.Represented(search.represented(), search.representedTransitions()),
        bytesPerState,
        search.firings(),
        findings);
  }

  private static Finding<long[]> judge(Search search, Property<long[]> property, Stop stop) {
    boolean wanted = property instanceof Property.Sometimes;
    int witness = search.safety().witness(property);
    if (witness != Safety.NONE) {
      Trace<long[]> trace = new Paths(search).to(witness);
      return new Finding<>(
          property.name(), wanted ? Verdict.HOLDS : Verdict.FAILS, Optional.of(trace));
    }
    Verdict atEnd = wanted ? Verdict.FAILS : Verdict.HOLDS;
    return new Finding<>(
        property.name(), stop == Stop.COMPLETE ? atEnd : Verdict.INCOMPLETE, Optional.empty());
  }

  private static Finding<long[]> judge(Search search, String stepClaim, Stop stop) {
    int broken = search.safety().broken(stepClaim);
    if (broken != Safety.NONE) {
      Trace<long[]> trace = new Paths(search).through(broken, stepClaim);
      return new Finding<>(stepClaim, Verdict.FAILS, Optional.of(trace));
    }
    Verdict atEnd = stop == Stop.COMPLETE ? Verdict.HOLDS : Verdict.INCOMPLETE;
    return new Finding<>(stepClaim, atEnd, Optional.empty());
  }

  private static boolean isLiveness(Property<long[]> property) {
    return property instanceof Property.Eventually;
  }
}
