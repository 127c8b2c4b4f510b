package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.model.Verb;

/**
 * What a call is about, by number; 0 for none.
 *
 * @param target the target the call names; -1 where it is the one its request was last sent to
 * @param given a target that is only mentioned
 * @param own whether the request is one of the framework's own
 */
record About(int request, int target, int given, boolean own) {

  /** Everything that a call of this kind may be about. */
  static List<About> of(Verb verb, Exported model) {
    List<About> found = new ArrayList<>();
    if (verb.isAboutTarget()) {
      boolean own = verb == Verb.TRANSFER_WITHOUT_REQUEST;
      for (int target = 1; target <= model.targetsOf(verb); target++) {
        found.add(new About(own ? model.requests() + target : 0, target, 0, own));
      }
      return found;
    }
    if (verb.who() == Verb.Who.LOWER_DRIVER) {
      for (int request = model.requests() + 1; request <= model.allRequests(); request++) {
        found.add(new About(request, -1, 0, false));
      }
    }
    for (int request = 1; request <= model.requestsOf(verb); request++) {
      if (verb.isAboutRequest()) {
        found.add(new About(request, -1, 0, false));
        continue;
      }
      for (int target = 1; target <= model.targetsOf(verb); target++) {
        boolean child = verb == Verb.CREATE_CHILD;
        found.add(new About(request, child ? 0 : target, child ? target : 0, false));
      }
    }
    return found;
  }

  /** Whether the target is the one that the request was last sent to. */
  boolean isWhereSent() {
    return target < 0;
  }
}
