package org.lifecycletck.kit.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;

/**
 * What is known of a history at each of its events because it is over: how each call returned. A
 * world that has settled another answer explains nothing.
 */
final class Hindsight {
  private final Matching matching;
  private final Map<Long, Answer> answers = new HashMap<>();

  Hindsight(List<Event> events, Matching matching) {
    this.matching = matching;
    for (Event event : events) {
      if (event.happening() instanceof Event.Returned returned) {
        answers.put(returned.call(), returned.answer());
      }
    }
  }

  /** Whether a call has in this world another answer than it was to give. */
  boolean rulesOut(World world) {
    for (List<Frame> frames : world.strands().values()) {
      for (Frame frame : frames) {
        if (isAnsweredOtherwise(frame)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAnsweredOtherwise(Frame frame) {
    boolean settled = frame.call() != null && frame.agenda().isEmpty() && frame.answer() != null;
    Answer seen = settled ? answers.get(frame.id()) : null;
    return seen != null && !matching.answers(frame.answer(), seen);
  }
}
