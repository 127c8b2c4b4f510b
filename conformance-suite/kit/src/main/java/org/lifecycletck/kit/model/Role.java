package org.lifecycletck.kit.model;

import java.util.Objects;
import java.util.Set;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What an act of the environment is about: that kind of step, calls by these verbs, on that strand,
 * with that request and target; what it is not about is null.
 */
record Role(
    Happening.Kind kind, Set<Verb> verbs, String strand, RequestId request, TargetId target) {

  // Written out for speed, as in TargetSetup.
  @Override
  public boolean equals(Object other) {
    return other instanceof Role role
        && kind == role.kind
        && Objects.equals(strand, role.strand)
        && Objects.equals(request, role.request)
        && Objects.equals(target, role.target)
        && verbs.equals(role.verbs);
  }

  @Override
  public int hashCode() {
    int hash = 31 * kind.ordinal() + Objects.hashCode(strand);
    hash = 31 * hash + Objects.hashCode(request);
    hash = 31 * hash + Objects.hashCode(target);
    return 31 * hash + verbs.size();
  }
}
