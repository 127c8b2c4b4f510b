package org.lifecycletck.explorer.symbolic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.explorer.cells.Written;

/**
 * Orders that are sent to shops, a model of which other model checkers have counted the states. A
 * shop is open, paused, cleared, closing, closed or gone; an order is made out, sent, handled,
 * called off, overdue, done. Cells: the orders, then the shops.
 */
final class Yardstick {
  private final int orders;
  private final int shops;

  private Yardstick(int orders, int shops) {
    this.orders = orders;
    this.shops = shops;
  }

  enum Phase {
    NEW,
    MADE_OUT,
    SENT,
    WAITING,
    IN_WORK,
    REVOCABLE,
    FINISHED,
    DONE
  }

  enum Timer {
    NONE,
    ARMED,
    EXPIRED
  }

  enum Revoked {
    NO,
    ASKED,
    OVERDUE
  }

  enum Result {
    NONE,
    SUCCESS,
    REVOKED,
    OVERDUE,
    ERROR
  }

  enum Shop {
    OPEN,
    PAUSED,
    CLEARED,
    CLOSING,
    CLOSED,
    GONE
  }

  /** One order; {@code sent}, {@code results} and {@code calls} only count. */
  record Order(
      Phase phase,
      int shop,
      boolean routine,
      boolean sync,
      Timer timer,
      boolean calling,
      Revoked revoked,
      Result result,
      int sent,
      int results,
      int calls) {

    static Order fresh(int shop) {
      return new Order(
          Phase.NEW, shop, false, false, Timer.NONE, false, Revoked.NO, Result.NONE, 0, 0, 0);
    }

    boolean isOut() {
      return phase.compareTo(Phase.SENT) >= 0 && phase.compareTo(Phase.REVOCABLE) <= 0;
    }

    Order with(Phase next) {
      return new Order(
          next, shop, routine, sync, timer, calling, revoked, result, sent, results, calls);
    }

    Order forShop(int other) {
      return new Order(
          Phase.NEW, other, routine, sync, timer, calling, revoked, result, sent, results, calls);
    }

    Order withRoutine() {
      return new Order(
          phase, shop, true, sync, timer, calling, revoked, result, sent, results, calls);
    }

    Order with(Timer next) {
      return new Order(
          phase, shop, routine, sync, next, calling, revoked, result, sent, results, calls);
    }

    Order calling(boolean next) {
      return new Order(
          phase, shop, routine, sync, timer, next, revoked, result, sent, results, calls);
    }

    Order revokedIfOut(Revoked cause) {
      return !isOut() || revoked != Revoked.NO
          ? this
          : new Order(
              phase, shop, routine, sync, timer, calling, cause, result, sent, results, calls);
    }

    Order send(Shop to, Timer armed, boolean waits) {
      Phase next = to == Shop.OPEN ? Phase.SENT : to == Shop.PAUSED ? Phase.WAITING : Phase.DONE;
      boolean refused = next == Phase.DONE;
      return new Order(
          next,
          shop,
          routine,
          waits,
          refused ? timer : armed,
          calling,
          revoked,
          refused ? Result.ERROR : result,
          refused ? sent : 1,
          results,
          calls);
    }

    Order finish(Result with) {
      int more = Math.min(results + 1, 2);
      return new Order(
          Phase.FINISHED, shop, routine, sync, timer, calling, Revoked.NO, with, sent, more, calls);
    }

    Result cause() {
      return revoked == Revoked.OVERDUE ? Result.OVERDUE : Result.REVOKED;
    }

    Order handBack() {
      int more = routine && !sync ? Math.min(calls + 1, 2) : calls;
      return new Order(
          Phase.DONE,
          shop,
          routine,
          sync,
          Timer.NONE,
          calling,
          revoked,
          result,
          sent,
          results,
          more);
    }
  }

  static Written of(int orders, int shops) {
    return new Yardstick(orders, shops).model();
  }

  private Written model() {
    List<Object> initial = new ArrayList<>(Collections.nCopies(orders, (Object) Order.fresh(0)));
    initial.addAll(Collections.nCopies(shops, (Object) Shop.OPEN));
    Written model = Written.of("orders (" + orders + "," + shops + ")", initial);
    for (int cell = 0; cell < orders; cell++) {
      int own = cell;
      model.act("sender " + own, cells -> senderMoves(cells, own));
      model.act("shop for " + own, cells -> shopMoves(cells, own));
      model
          .properties()
          .add(
              Property.always(
                  own + " is at no closed shop",
                  cells -> {
                    Order order = (Order) cells.get(own);
                    return !order.isOut() || shopOf(cells, order) != Shop.CLOSED;
                  }));
    }
    for (int shop = 0; shop < shops; shop++) {
      int own = shop;
      model.act("owner " + own, cells -> ownerMoves(cells, own));
    }
    return model;
  }

  private Shop shopOf(Cells cells, Order order) {
    return (Shop) cells.get(orders + order.shop);
  }

  private List<Move> senderMoves(Cells cells, int cell) {
    Order order = (Order) cells.get(cell);
    Found found = new Found(cell);
    boolean madeOut = order.phase == Phase.MADE_OUT;
    if (order.phase == Phase.NEW) {
      found.add("make out", order.with(Phase.MADE_OUT));
    }
    if (order.phase == Phase.NEW || madeOut) {
      for (int other = 0; other < shops; other++) {
        if (other != order.shop) {
          found.add("change shop", order.forShop(other));
        }
      }
    }
    if (madeOut && order.routine) {
      Shop shop = shopOf(cells, order);
      found.add("send", order.send(shop, Timer.NONE, false));
      found.add("send for a time", order.send(shop, Timer.ARMED, false));
    }
    if (madeOut && !order.routine) {
      found.add("set routine", order.withRoutine());
      found.add("send and wait", order.send(shopOf(cells, order), Timer.NONE, true));
    }
    if ((order.isOut() || order.phase == Phase.FINISHED) && !order.calling) {
      found.add("begin to revoke", order.calling(true));
    }
    if (order.calling) {
      found.add("revoke", order.calling(false).revokedIfOut(Revoked.ASKED));
    }
    if (order.phase == Phase.DONE && !order.calling) {
      found.add("use again", Order.fresh(order.shop));
    }
    return found.moves;
  }

  private List<Move> shopMoves(Cells cells, int cell) {
    Order order = (Order) cells.get(cell);
    Found found = new Found(cell);
    boolean revoked = order.revoked != Revoked.NO;
    if (order.phase == Phase.SENT) {
      boolean gone = shopOf(cells, order) == Shop.GONE;
      found.add("deliver", gone ? order.finish(Result.ERROR) : order.with(Phase.IN_WORK));
    }
    if (order.phase == Phase.WAITING && !revoked && shopOf(cells, order) == Shop.OPEN) {
      found.add("take up", order.with(Phase.SENT));
    }
    if (order.isOut() && !revoked) {
      Shop shop = shopOf(cells, order);
      if (shop == Shop.CLEARED || shop == Shop.CLOSING || shop == Shop.GONE) {
        found.add("clear", order.revokedIfOut(Revoked.ASKED));
      }
    }
    if (order.phase == Phase.IN_WORK && !revoked) {
      found.add("make revocable", order.with(Phase.REVOCABLE));
    }
    if (revoked && order.isOut() && order.phase != Phase.SENT) {
      found.add("give up", order.finish(order.cause()));
    }
    if (order.phase == Phase.IN_WORK || order.phase == Phase.REVOCABLE && !revoked) {
      found.add("succeed", order.finish(Result.SUCCESS));
      found.add("fail", order.finish(Result.ERROR));
    }
    if (order.phase == Phase.FINISHED && order.timer != Timer.EXPIRED) {
      found.add("hand back", order.handBack());
    }
    if (order.timer == Timer.ARMED) {
      found.add("timer expires", order.with(Timer.EXPIRED));
    }
    if (order.timer == Timer.EXPIRED) {
      found.add("timer revokes", order.with(Timer.NONE).revokedIfOut(Revoked.OVERDUE));
    }
    return found.moves;
  }

  private List<Move> ownerMoves(Cells cells, int shop) {
    Shop now = (Shop) cells.get(orders + shop);
    Found found = new Found(orders + shop);
    if (now == Shop.OPEN) {
      found.add("pause", Shop.PAUSED);
    }
    if (now == Shop.PAUSED || now == Shop.CLEARED) {
      found.add("resume", Shop.OPEN);
    }
    if (now == Shop.OPEN || now == Shop.PAUSED) {
      found.add("clear", Shop.CLEARED);
    }
    if (now.compareTo(Shop.CLEARED) <= 0) {
      found.add("close", Shop.CLOSING);
    }
    if (now == Shop.CLOSING && isIdle(cells, shop)) {
      found.add("closed", Shop.CLOSED);
    }
    if (now == Shop.CLOSED) {
      found.add("open again", Shop.OPEN);
    }
    if (now != Shop.GONE) {
      found.add("go", Shop.GONE);
    }
    return found.moves;
  }

  private boolean isIdle(Cells cells, int shop) {
    for (int cell = 0; cell < orders; cell++) {
      Order order = (Order) cells.get(cell);
      if (order.isOut() && order.shop == shop) {
        return false;
      }
    }
    return true;
  }

  /** The moves of an act that writes one cell. */
  private static final class Found {
    private final int cell;
    private final List<Move> moves = new ArrayList<>();

    Found(int cell) {
      this.cell = cell;
    }

    void add(String what, Object next) {
      moves.add(new Move(what, Map.of(cell, next)));
    }
  }
}
