package org.lifecycletck.explorer.symbolic;

import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lifecycletck.explorer.Explorer;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.CellTables;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.explorer.cells.InternedCells;

/**
 * Explores cell models by decision diagrams: exact counts, what can happen, and claims about states
 * and steps. A short explicit search goes first, to learn most of what the acts do.
 */
public final class SymbolicExplorer {
  private static final long FIRST = 200_000;

  private final CellTables tables;
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private final Map<String, List<Object>> examples = new HashMap<>();
  private final long start = System.nanoTime();

  private SymbolicExplorer(CellTables tables) {
    this.tables = tables;
  }

  /**
   * Explores a model.
   *
   * @param order the cells from the top level down
   * @param time for everything
   * @param bytes that the diagram may hold
   * @param cancelled asked now and then whether to end
   */
  public static SymbolicReport explore(
      CellModel model, int[] order, Duration time, long bytes, BooleanSupplier cancelled) {
    InternedCells interned = new InternedCells(model, false);
    long end = System.nanoTime() + time.toNanos();
    BooleanSupplier stop = () -> cancelled.getAsBoolean() || System.nanoTime() - end > 0;
    SymbolicExplorer explorer = new SymbolicExplorer(interned.tables());
    Explorer.explore(
        interned,
        Options.unlimited().withMaxStates(FIRST).withTime(time).withCancellation(cancelled));
    return explorer.explore(order, bytes, stop, cancelled);
  }

  private SymbolicReport explore(
      int[] order, long bytes, BooleanSupplier stop, BooleanSupplier cancelled) {
    Symbolic[] search = new Symbolic[1];
    boolean[] full = new boolean[1];
    BooleanSupplier watched =
        () -> {
          full[0] = search[0].diagram().bytes() > bytes;
          return full[0] || stop.getAsBoolean();
        };
    search[0] = new Symbolic(tables, order, watched);
    try {
      search[0].run();
      judge(search[0]);
    } catch (Saturation.Stopped | Diagram.DiagramFull problem) {
      boolean memory = full[0] || problem instanceof Diagram.DiagramFull;
      Stop why = memory ? Stop.MEMORY : cancelled.getAsBoolean() ? Stop.CANCELLED : Stop.TIME;
      return report(search[0], why, BigInteger.ZERO, BigInteger.ZERO);
    }
    return report(search[0], Stop.COMPLETE, search[0].states(), search[0].transitions());
  }

  private SymbolicReport report(
      Symbolic search, Stop stop, BigInteger states, BigInteger transitions) {
    Set<Object> happened = new HashSet<>();
    for (CellTables.Kind kind : tables.kinds()) {
      happened.add(kind.what());
    }
    judgeSteps(stop);
    return new SymbolicReport(
        stop,
        states,
        transitions,
        search.diagram().nodes(),
        search.rounds(),
        (System.nanoTime() - start) / 1e9,
        search.diagram().bytes(),
        happened,
        verdicts,
        examples);
  }

  private void judgeSteps(Stop stop) {
    Verdict open = stop == Stop.COMPLETE ? Verdict.HOLDS : Verdict.INCOMPLETE;
    for (String claim : tables.model().stepClaims()) {
      boolean broken = tables.kinds().stream().anyMatch(kind -> claim.equals(kind.broken()));
      verdicts.put(claim, broken ? Verdict.FAILS : open);
    }
    for (Property<Cells> property : tables.model().properties()) {
      verdicts.putIfAbsent(property.name(), Verdict.INCOMPLETE);
    }
  }

  private void judge(Symbolic search) {
    for (Property<Cells> property : tables.model().properties()) {
      if (property instanceof Property.Always<Cells> always) {
        decide(property.name(), search.anyWhere(tables.remembered(always.holds()), false), false);
      } else if (property instanceof Property.Sometimes<Cells> sometimes) {
        decide(property.name(), search.anyWhere(tables.remembered(sometimes.holds()), true), true);
      } else if (property instanceof Property.EndsOnlyIn<Cells> ends) {
        decide(property.name(), search.anyEnd(tables.remembered(ends.validEnd())), false);
      }
    }
  }

  private void decide(String claim, int[] example, boolean wanted) {
    verdicts.put(claim, (example != null) == wanted ? Verdict.HOLDS : Verdict.FAILS);
    if (example != null) {
      examples.put(claim, tables.values(example));
    }
  }
}
