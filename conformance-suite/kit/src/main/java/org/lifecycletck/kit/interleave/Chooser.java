package org.lifecycletck.kit.interleave;

import java.util.List;

/** A strategy: what happens next in a race. */
public interface Chooser {
  /** One of these, of which there is at least one; null ends the schedule here. */
  Choice choose(List<Choice> enabled);
}
