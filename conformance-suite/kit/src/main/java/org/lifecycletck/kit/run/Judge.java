package org.lifecycletck.kit.run;

import org.lifecycletck.kit.history.History;

/** Says of a history whether the specification explains it. Called from several threads. */
@FunctionalInterface
public interface Judge {
  Judgement judge(History history);
}
