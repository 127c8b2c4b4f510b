package org.lifecycletck.kit.freedom;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** An I/O target; guarded by the framework's lock. */
final class PlainTarget {
  final TargetId id;
  final TargetSetup setup;
  final List<PlainRequest> queue = new ArrayList<>();

  /** The submissions that are out, by their numbers, and whether they ignore the state. */
  final List<Out> out = new ArrayList<>();

  TargetState state = TargetState.STARTED;
  boolean open;
  boolean closing;
  boolean deleting;
  int unfinished;

  /** A submission that is out. */
  record Out(PlainRequest request, long submission, boolean ignoring) {}

  PlainTarget(TargetId id, TargetSetup setup) {
    this.id = id;
    this.setup = setup;
    this.open = setup.kind() == TargetSetup.Kind.LOCAL || setup.open();
  }

  boolean isLocal() {
    return setup.kind() == TargetSetup.Kind.LOCAL;
  }

  /** The number of stack locations it needs; zero where it has no device. */
  int stack() {
    return open ? setup.stackSize() : 0;
  }

  boolean takesSends() {
    return state == TargetState.STARTED || state == TargetState.STOPPED;
  }

  List<Out> sent() {
    return out.stream().filter(each -> !each.ignoring()).toList();
  }

  List<Out> queued() {
    return queue.stream().map(each -> new Out(each, each.submission, false)).toList();
  }

  /** The request whose turn it is; it has left the queue. */
  PlainRequest next(boolean lastFirst) {
    return queue.remove(lastFirst ? queue.size() - 1 : 0);
  }

  void isBack(PlainRequest request, long submission) {
    out.removeIf(each -> each.request() == request && each.submission() == submission);
  }
}
