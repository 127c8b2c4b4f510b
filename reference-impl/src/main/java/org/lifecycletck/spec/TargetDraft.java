package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.TargetState;

/** A target record while an effect changes it. */
final class TargetDraft {
  final boolean local;
  final boolean byName;
  final int deviceStack;
  TargetState state;
  boolean open;
  int stack;
  boolean closing;
  boolean waiting;
  boolean deleting;
  int tracked;
  int ignoring;
  int unfinished;

  TargetDraft(Target target) {
    local = target.local();
    byName = target.byName();
    deviceStack = target.deviceStack();
    state = target.state();
    open = target.open();
    stack = target.stack();
    closing = target.closing();
    waiting = target.waiting();
    deleting = target.deleting();
    tracked = target.tracked();
    ignoring = target.ignoring();
    unfinished = target.unfinished();
  }

  Target freeze() {
    return new Target(
        local,
        byName,
        deviceStack,
        state,
        open,
        stack,
        closing,
        waiting,
        deleting,
        tracked,
        ignoring,
        unfinished);
  }
}
