package org.lifecycletck.wire.subject;

import java.util.List;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;

/** A subject to which several calls go in one line. */
public interface Batching {

  /** Makes the calls one after the other; they are such as do not call back. */
  List<Answer> perform(List<Call> calls);
}
