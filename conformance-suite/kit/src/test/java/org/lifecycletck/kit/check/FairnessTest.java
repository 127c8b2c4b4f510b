package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.explorer.Finding;
import org.lifecycletck.explorer.Hop;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Trace;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Table;

/** Who has to be fair for what is promised: the lower driver, and who runs the framework. */
class FairnessTest {
  private static final String COMES_BACK = "a-delivered-request-comes-back r1";
  private static final String LOWER_DRIVER = "lower driver completes r1";

  @Test
  void withoutAFairLowerDriverADeliveredRequestMayNeverComeBack() {
    Report<List<Object>> report = explore(Set.of(LOWER_DRIVER));
    Finding<List<Object>> finding = report.finding(COMES_BACK);
    assertEquals(Verdict.FAILS, finding.verdict());
    Trace<List<Object>> lasso = finding.trace().orElseThrow();
    assertTrue(lasso.isLasso(), "the run goes on for ever");
    assertTrue(
        lasso.hops().stream().anyMatch(hop -> hop.label().contains("[hand-over-1]")),
        "the request is delivered");
    List<Hop<List<Object>>> forever = lasso.hops().subList(lasso.loop(), lasso.length());
    assertTrue(
        forever.stream().noneMatch(hop -> hop.actor().equals(LOWER_DRIVER)),
        "the lower driver does nothing about it for ever");
  }

  @Test
  void withAFairLowerDriverItAlwaysComesBack() {
    assertEquals(Verdict.HOLDS, explore(Set.of()).finding(COMES_BACK).verdict());
  }

  private static Report<List<Object>> explore(Set<String> unfair) {
    Environment model =
        new Environment(
            Bounds.of(1, 1, 2),
            Slices.named("cancel"),
            Parameters.of(Profile.KMDF_1_33, true),
            Table.ROWS,
            true);
    return CellExplorer.explore(new Unfair(model, unfair), Options.unlimited()).report();
  }

  /** The same model, some actors not being fair. */
  private record Unfair(Environment model, Set<String> unfair) implements CellModel {
    @Override
    public String name() {
      return model.name();
    }

    @Override
    public List<String> cells() {
      return model.cells();
    }

    @Override
    public List<List<Object>> initial() {
      return model.initial();
    }

    @Override
    public List<Act> acts() {
      return model.acts();
    }

    @Override
    public List<Property<Cells>> properties() {
      List<Property<Cells>> properties = new ArrayList<>();
      for (Property<Cells> property : model.properties()) {
        Property.Eventually<Cells> claim = (Property.Eventually<Cells>) property;
        Set<String> fair = new HashSet<>(claim.fairActors());
        fair.removeAll(unfair);
        properties.add(Property.eventually(claim.name(), claim.from(), claim.to(), fair));
      }
      return properties;
    }
  }
}
