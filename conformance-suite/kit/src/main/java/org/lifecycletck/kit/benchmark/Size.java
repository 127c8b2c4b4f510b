package org.lifecycletck.kit.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;

/**
 * A model that is measured: slices of the environment within bounds.
 *
 * @param name the slice's name, or {@link #ALL}
 */
public record Size(String name, List<Slice> slices, Bounds bounds) {
  /** The name of all slices together, which is the model where no slice is chosen. */
  public static final String ALL = "all";

  public Size {
    slices = List.copyOf(slices);
  }

  /** One slice. */
  public static Size of(Slice slice, Bounds bounds) {
    return new Size(slice.name(), List.of(slice), bounds);
  }

  /** All slices. */
  public static Size all(Bounds bounds) {
    return new Size(ALL, Slices.ALL, bounds);
  }

  /** The same slices within other bounds. */
  Size within(Bounds others) {
    return new Size(name, slices, others);
  }

  /** The options that name this model in a command. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    if (!name.equals(ALL)) {
      options.addAll(List.of("--slice", name));
    }
    options.addAll(List.of("--requests", String.valueOf(bounds.requests())));
    options.addAll(List.of("--targets", String.valueOf(bounds.targets())));
    options.addAll(List.of("--strands", String.valueOf(bounds.strands())));
    return options;
  }

  /** A name for a directory. */
  String directory() {
    return name + "-" + bounds.toString().replaceAll("\\D+", "");
  }

  @Override
  public String toString() {
    return name + " " + bounds;
  }
}
