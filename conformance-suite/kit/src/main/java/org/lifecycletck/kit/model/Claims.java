package org.lifecycletck.kit.model;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.spi.vocabulary.RequestId;

/** What is claimed of every run of a model. */
final class Claims {
  private Claims() {}

  static String lowerDriverOf(RequestId id) {
    return "lower driver of " + id;
  }

  static List<Property<Cells>> of(Environment model) {
    Layout layout = model.layout();
    List<Property<Cells>> claims = new ArrayList<>();
    claims.add(
        Property.endsOnlyIn(
            "nobody-is-stuck",
            cells ->
                layout.strands().stream()
                    .allMatch(
                        strand -> cells.get(layout.cell(Layout.mode(strand))).equals(Mode.IDLE))));
    return claims;
  }
}
