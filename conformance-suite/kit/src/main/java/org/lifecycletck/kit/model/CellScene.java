package org.lifecycletck.kit.model;

import java.util.Collection;
import java.util.List;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.spec.Facts;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Order;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Scene;
import org.lifecycletck.spec.Target;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * The cells of a state as the scene of a step: what the step does not ask for stays unseen. The two
 * parts of a strand's stack appear as strands of their own, since steps look at the top only.
 */
record CellScene(Layout layout, Cells cells) implements Scene {

  RequestCell cell(RequestId id) {
    int cell = layout.cell(id);
    return cell < 0 ? RequestCell.ABSENT : (RequestCell) cells.get(cell);
  }

  private TargetCell cell(TargetId id) {
    int cell = layout.cell(id);
    return cell < 0 ? TargetCell.ABSENT : (TargetCell) cells.get(cell);
  }

  @Override
  public Request request(RequestId id) {
    return cell(id).control();
  }

  @Override
  public Facts facts(RequestId id) {
    return cell(id).facts();
  }

  @Override
  public Target target(TargetId id) {
    return cell(id).control();
  }

  @Override
  public boolean isTarget(TargetId id) {
    return layout.cell(id) >= 0 && (layout.targetsStay() || target(id) != null);
  }

  @Override
  public Order order(TargetId id) {
    return cell(id).order();
  }

  @Override
  public Collection<RequestId> requestIds() {
    return layout.allRequests();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Frame> strand(String name) {
    int cell = layout.cell(name);
    return cell < 0 ? List.of() : (List<Frame>) cells.get(cell);
  }

  @Override
  public Collection<String> strandNames() {
    return layout.stacks();
  }

  /** Whether the framework is at work on a strand of the model, so that no call can begin on it. */
  boolean isBusy(String strand) {
    return (boolean) cells.get(layout.cells(strand).busy());
  }

  /** How many callbacks are open in the lower part of its stack. */
  int callbacks(String strand) {
    return (int) cells.get(layout.cells(strand).callbacks());
  }

  /** In which parts of its stack something waits. */
  Waits waits(String strand) {
    return (Waits) cells.get(layout.cells(strand).waits());
  }

  @Override
  public boolean isIdle(String strand) {
    return layout.cells(strand) == null || !isBusy(strand) && callbacks(strand) == 0;
  }

  @Override
  public boolean mayWait(String stack) {
    String strand = Layout.strandOf(stack);
    if (layout.cells(strand) == null) {
      return false;
    }
    return stack.equals(strand) ? waits(strand).above() : waits(strand).below();
  }

  @Override
  public long now() {
    return 0;
  }
}
