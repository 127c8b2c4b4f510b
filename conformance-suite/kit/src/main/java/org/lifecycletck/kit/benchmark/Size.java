package org.lifecycletck.kit.benchmark;

import java.util.List;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;

/** A model that is measured: a slice of the environment within bounds. */
public record Size(Slice slice, Bounds bounds) {

  /** The options that name this model in a command. */
  List<String> options() {
    return List.of(
        "--slice",
        slice.name(),
        "--requests",
        String.valueOf(bounds.requests()),
        "--targets",
        String.valueOf(bounds.targets()),
        "--strands",
        String.valueOf(bounds.strands()));
  }

  /** A name for a directory. */
  String directory() {
    return slice.name() + "-" + bounds.toString().replaceAll("\\D+", "");
  }

  @Override
  public String toString() {
    return slice.name() + " " + bounds;
  }
}
