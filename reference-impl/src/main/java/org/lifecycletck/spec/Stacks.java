package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

/** Strands as stacks of frames, and the names of the strands that are the framework's own. */
public final class Stacks {
  private Stacks() {}

  /** The strand on which the framework does what a request's deadline demands. */
  public static String timerOf(RequestId id) {
    return "~timer " + id;
  }

  /** The strands to which the framework may move what it has to do about a request. */
  public static List<String> otherThreads(RequestId id) {
    return Freedoms.threads(id);
  }

  /** The world in which a strand has this callback on top. */
  public static World pushed(World world, String strand, Frame callback) {
    WorldDraft draft = world.draft();
    List<Frame> frames = new ArrayList<>(world.strand(strand));
    frames.add(callback);
    draft.put(strand, frames);
    return world.with(draft);
  }

  /**
   * The world in which the callback on top of a strand gets another number, and goes with all that
   * is below it to the strand on which it is seen.
   */
  public static World renumbered(World world, String strand, String seenOn, long id) {
    WorldDraft draft = world.draft();
    List<Frame> frames = new ArrayList<>();
    if (!strand.equals(seenOn)) {
      frames.addAll(world.strand(seenOn));
      draft.put(strand, List.of());
    }
    frames.addAll(replaceTop(world.strand(strand), Frame.callback(id)));
    draft.put(seenOn, frames);
    return world.with(draft);
  }

  static List<Frame> begun(Scene scene, String strand, long id, Call call) {
    List<Frame> frames = new ArrayList<>(scene.strand(strand));
    frames.add(Frame.call(id, call, Stimuli.task(call)));
    return frames;
  }

  static List<Frame> replaceTop(List<Frame> frames, Frame top) {
    if (frames.size() == 1) {
      return List.of(top);
    }
    List<Frame> replaced = new ArrayList<>(frames);
    replaced.set(replaced.size() - 1, top);
    return replaced;
  }

  /** A strand's stack once the callback on top of it has ended. */
  public static List<Frame> withoutCallback(List<Frame> frames) {
    List<Frame> rest = frames.subList(0, frames.size() - 1);
    if (!rest.isEmpty()) {
      Frame below = rest.get(rest.size() - 1);
      if (below.isWork() && below.agenda().isEmpty()) {
        return rest.subList(0, rest.size() - 1);
      }
    }
    return rest;
  }
}
