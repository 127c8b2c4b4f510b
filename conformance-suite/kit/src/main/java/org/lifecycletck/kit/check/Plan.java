package org.lifecycletck.kit.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Claims;
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
    return claims().collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether there is such a claim in these slices. */
  public boolean knowsProperty() {
    return claims().anyMatch(property::equals);
  }

  /** The claims by name, some of them often; a model is made where its claims are asked for. */
  private Stream<String> claims() {
    return slices.stream()
        .flatMap(
            slice ->
                Stream.of(false, true)
                    .map(lasts -> new Environment(bounds, slice, parameters, rows, lasts))
                    .flatMap(Plan::claims));
  }

  private static Stream<String> claims(Environment model) {
    return Stream.concat(
        model.stepClaims().stream(),
        model.properties().stream().map(claim -> Claims.withoutSubject(claim.name())));
  }

  /** Whether something is asked about what lasts for ever: only the explicit engine can tell. */
  public boolean asksWhatLasts() {
    return engine.equals("explicit") && (property == null || Claims.isAboutWhatLasts(property));
  }
}
