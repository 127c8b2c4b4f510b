package org.lifecycletck.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The way from an initial state to a found one, replayed step by step on the model. */
final class Paths {

  /** The step number that stands for whichever step leads there. */
  static final int ANY = -1;

  /** A state of a run, and the number of the step that leads there. */
  record Link(int state, int step) {}

  private final Search search;
  private final PackedModel model;
  private final long[] kept;
  private final long[] goal;

  Paths(Search search) {
    this.search = search;
    model = search.model();
    kept = new long[model.width()];
    goal = new long[model.width()];
  }

  /** A shortest path to the state of that number. */
  Trace<long[]> to(int number) {
    return replay(linksTo(number), Trace.PATH);
  }

  /** A shortest path to the state of that number, and from there a step that breaks a claim. */
  Trace<long[]> through(int number, String brokenClaim) {
    Trace<long[]> path = to(number);
    Replay replay = new Replay();
    replay.breakClaim(brokenClaim);
    model.steps(path.last().clone(), replay);
    List<Hop<long[]>> hops = new ArrayList<>(path.hops());
    hops.add(hop(replay));
    return new Trace<>(path.first(), hops, Trace.PATH);
  }

  /** The states on a shortest way to that one, from an initial state on. */
  List<Link> linksTo(int number) {
    Deque<Link> links = new ArrayDeque<>();
    for (int at = number; at >= 0; at = search.ancestry().parentOf(at)) {
      links.addFirst(new Link(at, ANY));
    }
    return new ArrayList<>(links);
  }

  /**
   * The run through those states. Under symmetry they are representatives; the run consists of
   * states of the model that these represent.
   */
  Trace<long[]> replay(List<Link> links, int loop) {
    Replay replay = new Replay();
    replay.aimAt(links.get(0));
    model.initial(replay);
    long[] first = replay.found;
    List<Hop<long[]>> hops = new ArrayList<>();
    for (Link link : links.subList(1, links.size())) {
      long[] from = replay.found;
      replay.aimAt(link);
      model.steps(from, replay);
      hops.add(hop(replay));
    }
    return new Trace<>(first, hops, loop);
  }

  private Hop<long[]> hop(Replay replay) {
    if (replay.found == null) {
      throw new IllegalStateException("the model took another step than before");
    }
    return new Hop<>(model.label(replay.step), model.actor(replay.step), replay.found);
  }

  /** Looks among successors for the first one that is kept under a given number. */
  private final class Replay implements PackedModel.Sink {
    private int wanted;
    private int step;
    private long[] found;
    private String brokenClaim;

    /** Takes a step that breaks the claim, wherever it leads. */
    void breakClaim(String claim) {
      wanted = ANY;
      brokenClaim = claim;
    }

    void aimAt(Link link) {
      search.states().get(link.state, goal);
      wanted = link.step;
      found = null;
    }

    @Override
    public void accept(int candidate, long[] next) {
      if (found != null || wanted != ANY && wanted != candidate) {
        return;
      }
      search.keptForm(next, kept);
      boolean fits =
          brokenClaim == null
              ? Arrays.equals(kept, goal)
              : brokenClaim.equals(model.broken(candidate));
      if (fits) {
        step = candidate;
        found = next.clone();
      }
    }
  }
}
