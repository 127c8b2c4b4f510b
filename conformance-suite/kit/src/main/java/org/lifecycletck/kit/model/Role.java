package org.lifecycletck.kit.model;

import java.util.Set;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What an act of the environment is about: that kind of step, calls by these verbs, on that strand,
 * with that request and target; what it is not about is null.
 */
record Role(
    Happening.Kind kind, Set<Verb> verbs, String strand, RequestId request, TargetId target) {}
