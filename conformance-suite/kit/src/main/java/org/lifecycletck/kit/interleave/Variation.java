package org.lifecycletck.kit.interleave;

import java.util.Collections;
import java.util.List;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Step;

/** A way to make another schedule from one, as data. Places are given in thousandths. */
public sealed interface Variation {
  /** How many places there are in a schedule, however long it is. */
  int PLACES = 1000;

  /** Changes the steps of a kept schedule; leaves them where there is nothing of the kind. */
  void change(List<Step> steps, Kept kept);

  /** Leaves out everything from a place on. */
  record Cut(int from) implements Variation {
    @Override
    public void change(List<Step> steps, Kept kept) {
      steps.subList(place(from, steps.size() + 1), steps.size()).clear();
    }
  }

  /** Puts steps in at a place. */
  record Insert(int at, List<Step> more) implements Variation {
    public Insert {
      more = List.copyOf(more);
    }

    @Override
    public void change(List<Step> steps, Kept kept) {
      steps.addAll(place(at, steps.size() + 1), more);
    }
  }

  /** Exchanges the steps at two places. */
  record Swap(int one, int other) implements Variation {
    @Override
    public void change(List<Step> steps, Kept kept) {
      if (!steps.isEmpty()) {
        Collections.swap(steps, place(one, steps.size()), place(other, steps.size()));
      }
    }
  }

  /** Leaves out so many steps from a place on. */
  record Drop(int from, int count) implements Variation {
    @Override
    public void change(List<Step> steps, Kept kept) {
      int first = place(from, steps.size() + 1);
      steps.subList(first, Math.min(first + count, steps.size())).clear();
    }
  }

  /** Keeps one of the callbacks open, until another place. */
  record Open(int callback, Moment.Point point, int until) implements Variation {
    @Override
    public void change(List<Step> steps, Kept kept) {
      List<Kept.Came> there =
          kept.callbacks().stream().filter(came -> came.step() < steps.size()).toList();
      if (!there.isEmpty()) {
        Kept.Came came = there.get(place(callback, there.size()));
        Hold hold = new Hold(came.callback(), point);
        int behind = came.step() + 1;
        steps.add(behind + place(until, steps.size() - behind + 1), new Step.Release(hold));
        steps.add(came.step(), new Step.Keep(hold));
      }
    }
  }

  /** Lets a callback that is kept open go on at another place. */
  record Move(int release, int to) implements Variation {
    @Override
    public void change(List<Step> steps, Kept kept) {
      List<Step> releases = steps.stream().filter(Step.Release.class::isInstance).toList();
      if (!releases.isEmpty()) {
        Step moved = releases.get(place(release, releases.size()));
        steps.remove(moved);
        steps.add(place(to, steps.size() + 1), moved);
      }
    }
  }

  private static int place(int thousandth, int places) {
    return thousandth * places / PLACES;
  }
}
