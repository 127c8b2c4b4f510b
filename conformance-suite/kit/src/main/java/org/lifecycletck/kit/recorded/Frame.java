package org.lifecycletck.kit.recorded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

/** What is open on a strand: a command, or a callback of the kit, or a completion inside one. */
final class Frame {
  /** What is open. */
  enum Kind {
    /** A command; it has a call once it is known to make one. */
    COMMAND,
    /** A request's arrival at the lower driver. */
    ARRIVAL,
    /** The lower driver's cancel callback. */
    CANCEL,
    /** A completion routine. */
    ROUTINE,
    /** The lower driver completing a request of its own accord, inside a callback or a mark. */
    COMPLETION
  }

  /** What of the framework's completion happens while the lower driver completes a request. */
  enum Inside {
    /** Nothing: a canceller holds it back and finishes it later. */
    NOTHING,
    /** The request goes up; its object is the sender's affair. */
    UPPER_COMPLETION,
    /** The completion routine, and the end of an object that was deleted before. */
    ROUTINE
  }

  final Kind kind;

  /** The command's number of the request, or the one the callback is about. */
  final int number;

  /** The request below, for callbacks and completions. */
  final RequestId request;

  /** The command; null for callbacks and completions. */
  final Command command;

  /** The commands the callback still has to run. */
  private final Deque<String> script;

  /** The call or callback; 0 for a command that has made no call yet. */
  long id;

  /** The call; null for callbacks, and for a command that has made no call yet. */
  Call call;

  /** Whether the call waits. */
  boolean blocked;

  /** Whether the lower driver has completed the request inside this frame. */
  boolean completed;

  /** For a completion: what of it happens inside. */
  private Inside inside;

  private Frame(
      Kind kind, int number, RequestId request, Command command, List<String> script, long id) {
    this.kind = kind;
    this.number = number;
    this.request = request;
    this.command = command;
    this.script = new ArrayDeque<>(script);
    this.id = id;
  }

  static Frame command(Command command, Call call, long id) {
    int number =
        command.hasOperand(0) && command.operand(0).matches("r\\d+") ? command.request(0) : 0;
    Frame frame = new Frame(Kind.COMMAND, number, null, command, List.of(), id);
    frame.call = call;
    return frame;
  }

  static Frame callback(Kind kind, int number, RequestId request, List<String> script, long id) {
    return new Frame(kind, number, request, null, script, id);
  }

  static Frame completion(int number, RequestId request, Call call, long id, Inside inside) {
    Frame frame = new Frame(Kind.COMPLETION, number, request, null, List.of(), id);
    frame.call = call;
    frame.inside = inside;
    return frame;
  }

  boolean isCommand(String verb) {
    return command != null && command.verb().equals(verb);
  }

  /** Whether the recording notes no return of this command. */
  boolean isSilent() {
    return isCommand("advance") || isCommand("lower.mark") || isCommand("lower.unmark");
  }

  /** Whether the observation happens inside this frame; otherwise the frame has ended before. */
  boolean encloses(Observation seen) {
    switch (kind) {
      case ARRIVAL:
        return runs(seen) || completes(seen, "inline") || completes(seen, "cancel-was-set");
      case CANCEL:
        return completes(seen, "cancel-routine");
      case ROUTINE:
        return runs(seen);
      case COMPLETION:
        return follows(seen);
      default:
        return !isCommand("lower.mark") && !isCommand("lower.unmark") || lowerActs(seen);
    }
  }

  /** Takes the next command of the script; false if it is another one. */
  boolean takeScripted(String text) {
    String next = script.poll();
    return next != null && next.trim().equals(text.trim());
  }

  private boolean runs(Observation seen) {
    return seen.is("nested") && !script.isEmpty();
  }

  private boolean completes(Observation seen, String why) {
    return !completed
        && seen.is("lower.completing")
        && seen.request() == number
        && seen.why().startsWith(why);
  }

  private boolean follows(Observation seen) {
    if (seen.request() != number) {
      return false;
    }
    switch (inside) {
      case UPPER_COMPLETION:
        return seen.is("upper.completed");
      case ROUTINE:
        return seen.is("completion_routine") || seen.is("request_callback");
      default:
        return false;
    }
  }

  private boolean lowerActs(Observation seen) {
    return seen.is("lower.marked")
        || seen.is("lower.unmarked")
        || seen.is("lower.already_cancelled")
        || completes(seen, "cancel-flag-seen");
  }
}
