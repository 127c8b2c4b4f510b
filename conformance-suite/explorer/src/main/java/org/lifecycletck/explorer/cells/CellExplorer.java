package org.lifecycletck.explorer.cells;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lifecycletck.explorer.Explorer;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;

/** Explores cell models: breadth first, exactly, one state once, on states packed into words. */
public final class CellExplorer {

  private CellExplorer() {}

  /**
   * What an exploration found.
   *
   * @param report the counts and findings; a state is the list of its values
   * @param model knows what happened, by the labels of the report
   */
  public record Explored(Report<List<Object>> report, InternedCells model) {}

  /** Explores a model. */
  public static Explored explore(CellModel model, Options options) {
    InternedCells interned = new InternedCells(model, options.symmetry());
    return new Explored(Explorer.explore(interned, options).map(interned::valuesOf), interned);
  }

  /**
   * Explores a model, going on from a checkpoint where the file is there; see {@link
   * Explorer#explore(org.lifecycletck.explorer.PackedModel, Options, Path)}.
   *
   * @throws IOException where the file cannot be used
   */
  public static Explored explore(CellModel model, Options options, Path checkpoint)
      throws IOException {
    InternedCells interned = new InternedCells(model, options.symmetry());
    Report<long[]> report = Explorer.explore(interned, options, checkpoint);
    return new Explored(report.map(interned::valuesOf), interned);
  }
}
