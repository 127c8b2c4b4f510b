package org.lifecycletck.kit.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Row;

/**
 * What a check is to do.
 *
 * @param bounds how much there is in each slice
 * @param slices which slices
 * @param parameters which rows take part
 * @param rows the rows
 * @param property the only claim that matters; null for all
 * @param symmetry whether states that differ by a renaming are looked at once
 * @param engine {@code explicit} or {@code symbolic}
 * @param bytes what all searches together may hold
 * @param time for everything
 * @param jobs slices checked at a time
 * @param checkpoints where searches that stop early are kept; null for nowhere
 */
public record Plan(
    Bounds bounds,
    List<Slice> slices,
    Parameters parameters,
    List<Row> rows,
    String property,
    boolean symmetry,
    String engine,
    long bytes,
    Duration time,
    int jobs,
    Path checkpoints) {

  /** The bounds in which what lasts for ever is looked for: each state and each step is needed. */
  public static final Bounds LIVENESS = Bounds.of(1, 1, 2);

  public Plan {
    slices = List.copyOf(slices);
    rows = List.copyOf(rows);
  }

  /** The names of the claims of these slices. */
  public Set<String> properties() {
    Set<String> names = new TreeSet<>();
    for (Slice slice : slices) {
      for (boolean lasting : List.of(false, true)) {
        Environment model = new Environment(bounds, slice, parameters, rows, lasting);
        names.addAll(model.stepClaims());
        names.addAll(claims(model));
      }
    }
    return names;
  }

  private static Set<String> claims(Environment model) {
    Set<String> names = new TreeSet<>();
    model.properties().forEach(claim -> names.add(claim.name().split(" ")[0]));
    return names;
  }

  /** Whether there is such a claim in these slices. */
  public boolean knowsProperty() {
    return properties().contains(property);
  }

  /** Whether something is asked about what lasts for ever: only the explicit engine can tell. */
  public boolean asksWhatLasts() {
    return engine.equals("explicit")
        && (property == null
            || slices.stream()
                .map(slice -> new Environment(bounds, slice, parameters, rows, true))
                .anyMatch(model -> claims(model).contains(property)));
  }
}
