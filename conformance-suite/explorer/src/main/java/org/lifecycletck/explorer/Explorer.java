package org.lifecycletck.explorer;

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
    List<Property<long[]>> properties = model.properties();
    if (options.symmetry() && properties.stream().anyMatch(Explorer::isLiveness)) {
      throw new IllegalArgumentException("eventually under symmetry");
    }
    Budget budget = new Budget(options);
    Safety safety = new Safety(properties);
    Search search = new Search(model, options, budget, safety);
    Stop stop = search.run();
    Progress covered = search.progress();
    List<Finding<long[]>> findings = new ArrayList<>();
    for (Property<long[]> property : properties) {
      findings.add(
          property instanceof Property.Eventually<long[]> liveness
              ? FairCycles.judge(search, liveness, stop, budget)
              : judge(search, safety, property, stop));
    }
    double bytesPerState = covered.states() == 0 ? 0 : (double) covered.bytes() / covered.states();
    return new Report<>(model.name(), stop, covered, bytesPerState, search.firings(), findings);
  }

  private static Finding<long[]> judge(
      Search search, Safety safety, Property<long[]> property, Stop stop) {
    boolean wanted = property instanceof Property.Sometimes;
    int witness = safety.witness(property);
    if (witness != Safety.NONE) {
      Trace<long[]> trace = new Paths(search).to(witness);
      return new Finding<>(
          property.name(), wanted ? Verdict.HOLDS : Verdict.FAILS, Optional.of(trace));
    }
    Verdict atEnd = wanted ? Verdict.FAILS : Verdict.HOLDS;
    return new Finding<>(
        property.name(), stop == Stop.COMPLETE ? atEnd : Verdict.INCOMPLETE, Optional.empty());
  }

  private static boolean isLiveness(Property<long[]> property) {
    return property instanceof Property.Eventually;
  }
}
