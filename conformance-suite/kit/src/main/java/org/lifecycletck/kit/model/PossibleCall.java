package org.lifecycletck.kit.model;

import java.util.List;
import java.util.Set;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A call that the environment may make. */
record PossibleCall(Verb verb, Call call) {

  /** Calls about a request and a target, each null where there is none, in the verbs' order. */
  static List<PossibleCall> of(Set<Verb> verbs, RequestId request, TargetId target) {
    return verbs.stream()
        .sorted()
        .map(verb -> new PossibleCall(verb, verb.callOf(request, target)))
        .toList();
  }
}
