package org.lifecycletck.kit.recorded;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The logical threads of a recording: each a stack of what is open on it. */
final class Strands {
  /** One logical thread. */
  static final class Strand {
    private final String name;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int step;

    private Strand(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    /** The step whose command it runs. */
    int step() {
      return step;
    }

    Frame top() {
      return frames.peek();
    }

    /** The frame below the top one; null if there is none. */
    Frame belowTop() {
      return frames.stream().skip(1).findFirst().orElse(null);
    }

    void push(Frame frame) {
      frames.push(frame);
    }

    void pop() {
      frames.pop();
    }

    boolean isFree() {
      return frames.isEmpty();
    }

    boolean waits() {
      return !isFree() && top().blocked;
    }

    /** The innermost open frames first. */
    Iterable<Frame> frames() {
      return frames;
    }
  }

  private final List<Strand> all = new ArrayList<>();

  /** A free strand of this family, for the command of a step. */
  Strand free(String family, int step) {
    int number = 1;
    for (Strand strand : all) {
      if (strand.name.startsWith(family)) {
        number++;
        if (strand.isFree()) {
          strand.step = step;
          return strand;
        }
      }
    }
    Strand strand = new Strand(number == 1 ? family : family + "-" + number);
    strand.step = step;
    all.add(strand);
    return strand;
  }

  /** The strand that runs the command of a step. */
  Strand of(int step) {
    for (Strand strand : all) {
      if (strand.step == step && !strand.isFree()) {
        return strand;
      }
    }
    throw new IllegalArgumentException("step " + step + " runs nothing");
  }

  /** The calls that wait, in the order they were made. */
  List<Long> waitingCalls() {
    List<Long> calls = new ArrayList<>();
    for (Strand strand : all) {
      if (strand.waits()) {
        calls.add(strand.top().id);
      }
    }
    calls.sort(null);
    return calls;
  }

  /** The steps whose call waits. */
  List<Integer> waitingSteps() {
    List<Integer> steps = new ArrayList<>();
    for (Strand strand : all) {
      if (!strand.isFree()) {
        steps.add(strand.step);
      }
    }
    steps.sort(null);
    return steps;
  }
}
