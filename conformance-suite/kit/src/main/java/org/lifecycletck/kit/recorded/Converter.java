package org.lifecycletck.kit.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.recorded.Strands.Strand;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * Turns a recorded run into a history. The recording lists observations one after another; which
 * call or callback each lies inside follows from the commands, so every strand is kept as a stack
 * of what is open. What the recorded lower driver did of its own accord becomes calls.
 */
public final class Converter {
  /** The subject named by converted histories. */
  public static final String SUBJECT = "published framework source, KMDF 1.33";

  private static final String DRIVER = "main";
  private static final String TIMER = "timer";

  /** Begins a step whose commands overlap: a seed, and the commands between double bars. */
  private static final String OVERLAP = "par ";

  private final Recorder recorder = new Recorder();
  private final Names names = new Names();
  private final Strands strands = new Strands();
  private final LowerDrivers lower = new LowerDrivers();
  private final Map<RequestId, Registration> registrations = new HashMap<>();
  private final Callbacks callbacks = new Callbacks(recorder, names, lower, registrations);
  private final Map<Integer, Strand> tasks = new TreeMap<>();
  private int registered;
  private long timeout;
  private boolean stopped;
  private Strand home;
  private Strand current;

  private Converter() {}

  /** A completion routine and the commands it runs, once. */
  record Registration(String context, List<String> script) {}

  /**
   * Converts one run.
   *
   * @throws IllegalArgumentException where the recording makes no sense; the message names the
   *     trace and the step
   */
  public static History convert(RecordedTrace trace) {
    return new Converter().run(trace);
  }

  private History run(RecordedTrace trace) {
    if (trace.steps().stream().anyMatch(step -> step.command().contains(" abs="))) {
      recorder.advanced(Options.CLOCK_START * SendOptions.UNITS_PER_MILLISECOND);
    }
    for (RecordedTrace.Step step : trace.steps()) {
      try {
        run(step);
      } catch (IllegalArgumentException | ArithmeticException problem) {
        throw new IllegalArgumentException(
            "trace " + trace.id() + ", step " + step.number() + ": " + problem.getMessage(),
            problem);
      }
    }
    boolean ended = trace.outcome() == RecordedTrace.Outcome.OK;
    if (stopped == ended) {
      throw new IllegalArgumentException(
          "trace " + trace.id() + ": outcome " + trace.outcome() + " does not fit its last step");
    }
    if (ended && !trace.waiting().equals(new TreeSet<>(strands.waitingSteps()))) {
      throw new IllegalArgumentException(
          "trace " + trace.id() + ": waiting steps are " + strands.waitingSteps());
    }
    return new History(
        new History.Header(trace.id(), trace.name(), SUBJECT, trace.verifier(), trace.seed()),
        recorder.events());
  }

  private void run(RecordedTrace.Step step) {
    if (stopped) {
      throw new IllegalArgumentException("it follows a system stop");
    }
    List<Observation> observations = step.observations();
    if (!observations.isEmpty() && observations.get(0).is("skipped")) {
      return;
    }
    recorder.step(step.number());
    if (step.command().startsWith(OVERLAP)) {
      overlap(step);
      return;
    }
    Command command = Command.parse(step.command());
    home = strands.free(command.verb().equals("advance") ? TIMER : DRIVER, step.number());
    current = home;
    begin(command);
    for (Iterator<Observation> seen = observations.iterator(); seen.hasNext() && !stopped; ) {
      take(seen.next(), seen);
    }
    if (!stopped) {
      settle(home, null);
      finishSilently();
      recorder.quiesced(strands.waitingCalls());
    }
  }

  /** Runs commands that overlap: each on a strand of its own, from the beginning of the step. */
  private void overlap(RecordedTrace.Step step) {
    List<String> commands =
        List.of(step.command().replaceFirst("^par seed=\\d+ ", "").split(" \\|\\| "));
    Set<Integer> skipped = new TreeSet<>();
    for (Observation seen : step.observations()) {
      if (seen.is("skipped")) {
        skipped.add(seen.integer("task"));
      }
    }
    for (int task = 1; task <= commands.size(); task++) {
      boolean isClock = commands.get(task - 1).equals("tick");
      String family = isClock ? TIMER : Character.toString('A' + task - 1);
      home = strands.free(family, step.number());
      current = home;
      tasks.put(task, home);
      if (!isClock && !skipped.contains(task)) {
        begin(Command.parse(commands.get(task - 1)));
      }
    }
    List<Observation> seen = new ArrayList<>(step.observations());
    for (int i = 0; i < seen.size() && !stopped; i++) {
      takeOfTask(seen.get(i), seen.subList(i + 1, seen.size()));
    }
    for (Strand strand : stopped ? List.<Strand>of() : List.copyOf(tasks.values())) {
      home = strand;
      settle(strand, null);
      finishSilently();
    }
    tasks.clear();
    if (!stopped) {
      recorder.quiesced(strands.waitingCalls());
    }
  }

  private void takeOfTask(Observation seen, List<Observation> rest) {
    boolean ran = seen.is(RecordedRace.TIMER_RAN);
    if (ran || seen.is("ret") && seen.has("fired") && seen.number("fired") == 0) {
      recorder.advanced(timeout);
    } else if (!seen.is("skipped") && !seen.has("fired")) {
      home = seen.has("task") ? tasks.get(seen.integer("task")) : busy();
      current = home;
      take(seen, ofTask(seen, rest).iterator());
    }
  }

  /** What a task does next, where the observation is about a command of its own. */
  private static List<Observation> ofTask(Observation seen, List<Observation> rest) {
    for (int i = 0; seen.is("nested") && i < rest.size(); i++) {
      if (rest.get(i).has("task") && rest.get(i).integer("task") == seen.integer("task")) {
        return List.of(rest.remove(i));
      }
    }
    return List.of();
  }

  /** A strand on which something is open; what stops the system lies on one. */
  private Strand busy() {
    return tasks.values().stream().filter(strand -> !strand.isFree()).findFirst().orElse(home);
  }

  private void finishSilently() {
    if (!home.isFree() && home.top().isSilent()) {
      home.pop();
    }
    if (!home.isFree() && !home.waits()) {
      throw new IllegalArgumentException(
          "'" + home.top().command.text() + "' neither returned nor waits");
    }
  }

  /** Starts a command on the current strand. */
  private void begin(Command command) {
    switch (command.verb()) {
      case "advance":
        if (!current.isFree()) {
          throw command.problem("the clock cannot move inside a callback");
        }
        recorder.advanced(command.number(command.operand(0)) * SendOptions.UNITS_PER_MILLISECOND);
        break;
      case "lower.mode":
        lower.setMode(command.target(0), command.operand(1));
        break;
      case "lower.ondispatch":
        lower.setScript(command.target(0), command.script());
        break;
      case "lower.mark", "lower.unmark", "lower.complete":
        command.request(0);
        break;
      default:
        call(command);
        return;
    }
    current.push(Frame.command(command, null, 0));
  }

  private void call(Command command) {
    Call call = command.verb().equals("setcr") ? register(command) : Calls.of(command, names);
    if (call == null) {
      throw command.problem("unknown command");
    }
    if (call instanceof Call.CreateTarget) {
      lower.newTarget(command.target(0));
    }
    if (call instanceof Call.Send send && send.options().isTimed()) {
      timeout = -send.options().timeout();
    }
    current.push(Frame.command(command, call, recorder.called(current, call)));
  }

  private Call register(Command command) {
    RequestId request = names.request(command.request(0));
    if (command.flag("none")) {
      registrations.remove(request);
      return new Call.SetCompletionRoutine(request, null);
    }
    command.expectNothingLeft();
    String context = "cr" + ++registered;
    registrations.put(request, new Registration(context, command.script()));
    return new Call.SetCompletionRoutine(request, context);
  }

  private void take(Observation seen, Iterator<Observation> rest) {
    switch (seen.event()) {
      case "ret":
        returns(seen);
        break;
      case "blocked":
        frameOfCommand(seen).blocked = true;
        current = home;
        break;
      case "resumed":
        settle(current, null);
        current = seen.has("task") ? current : strands.of(seen.integer("step"));
        current.top().blocked = false;
        break;
      case "nested":
        nested(seen, rest);
        break;
      case "bugcheck", "crash", "fatal":
        recorder.stopped(current, new Event.Stopped(fatal(seen)));
        stopped = true;
        break;
      default:
        settle(current, seen);
        callbacks.take(current, seen);
        break;
    }
  }

  private void returns(Observation seen) {
    Frame frame = frameOfCommand(seen);
    if (frame.isSilent()) {
      current.pop();
      frame = frameOfCommand(seen);
    }
    if (frame.call != null) {
      recorder.returned(current, frame.id, Calls.answer(frame.call, seen));
    }
    current.pop();
    if (current.isFree()) {
      current = home;
    }
  }

  /** The innermost command of the step the observation names, once what is above it has ended. */
  private Frame frameOfCommand(Observation seen) {
    int step = seen.integer("step");
    if (current.step() != step || current.isFree()) {
      current = strands.of(step);
    }
    while (!current.isFree() && current.top().kind != Frame.Kind.COMMAND) {
      end(current);
    }
    if (current.isFree()) {
      throw new IllegalArgumentException(seen + ": no command to end");
    }
    return current.top();
  }

  private void nested(Observation seen, Iterator<Observation> rest) {
    settle(current, seen);
    String text = seen.text("cmd");
    Frame callback = current.top();
    if (callback == null || !callback.takeScripted(text)) {
      throw new IllegalArgumentException(seen + ": no callback runs this command");
    }
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(seen + ": nothing follows");
    }
    Observation next = rest.next();
    if (next.is("skipped")) {
      return;
    }
    begin(Command.parse(text));
    take(next, rest);
  }

  private static Fatal fatal(Observation seen) {
    if (!seen.is("bugcheck")) {
      return new Fatal(0, 0, 0);
    }
    return seen.has("wdfcode")
        ? new Fatal(seen.integer("code"), seen.number("wdfcode"), seen.number("p2"))
        : new Fatal(seen.integer("code"), seen.numberOrZero("p1"), seen.numberOrZero("p2"));
  }

  /** Ends what the observation does not lie inside; null stands for the end of the step. */
  private void settle(Strand strand, Observation seen) {
    while (!strand.isFree() && !strand.top().blocked) {
      Frame top = strand.top();
      boolean open = seen == null ? top.kind == Frame.Kind.COMMAND : top.encloses(seen);
      if (open) {
        return;
      }
      end(strand);
    }
  }

  private void end(Strand strand) {
    Frame top = strand.top();
    if (top.kind == Frame.Kind.COMPLETION) {
      recorder.returned(strand, top.id, Answer.NOTHING);
    } else if (top.kind != Frame.Kind.COMMAND) {
      recorder.ended(strand, top.id);
    }
    strand.pop();
  }
}
