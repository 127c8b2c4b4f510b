package org.lifecycletck.kit.export;

import java.util.List;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.spec.Parameters;

/** Models for other model checkers, made from the rows. */
public final class Export {
  private Export() {}

  /** A Promela model of these slices. */
  public static String promela(Bounds bounds, List<Slice> slices, Parameters parameters) {
    return new PromelaModel(model(bounds, slices, parameters)).text();
  }

  /** A TLA+ module of these slices. */
  public static String tla(Bounds bounds, List<Slice> slices, Parameters parameters) {
    return new TlaModel(model(bounds, slices, parameters)).text();
  }

  private static Exported model(Bounds bounds, List<Slice> slices, Parameters parameters) {
    return new Exported(bounds, slices, parameters, Lexicon.read());
  }
}
