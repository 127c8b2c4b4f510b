package org.lifecycletck.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Tables and diagrams worked out from the rows: nothing in them is written twice. */
public final class Derived {
  private static final RequestId R = new RequestId("r1");
  private static final TargetId T = new TargetId("t1");

  private final Specification specification;

  /** What follows from the rows under these parameters. */
  public Derived(Parameters parameters) {
    specification = new Specification(parameters);
  }

  /** What a send does, by options (down) and target state (across), as a Markdown table. */
  public static String sendDecisions() {
    StringBuilder text = new StringBuilder();
    text.append("# What a send does in each target state\n\n");
    text.append(
        "Generated from the rows: a formatted request with a completion routine, no cancel\n");
    text.append(
        "remembered, sent once. *deliver*: it arrives at the lower driver; *queue*: it waits\n");
    text.append(
        "in the target; *forget*: it arrives and the driver's object is gone; *wait*: the call\n");
    text.append("returns TRUE once the request is complete.\n");
    for (Profile profile : Profile.values()) {
      for (boolean received : new boolean[] {false, true}) {
        text.append("\n## ").append(profile.title()).append(", ");
        text.append(received ? "received request" : "driver-created request").append("\n\n");
        new Derived(Parameters.of(profile, true)).sendTable(text, received);
      }
    }
    return text.toString();
  }

  private void sendTable(StringBuilder text, boolean received) {
    text.append("| options |");
    for (TargetState state : TargetState.values()) {
      text.append(' ').append(state.title()).append(" |");
    }
    text.append("\n|---|").append("---|".repeat(TargetState.values().length)).append('\n');
    for (int flags = 0; flags <= SendOptions.SEND_AND_FORGET; flags++) {
      SendOptions options = SendOptions.of(flags);
      SendOptions timed = options.has(SendOptions.TIMEOUT) ? options.withTimeoutAfter(1) : options;
      text.append("| ").append(flagWords(flags)).append(" |");
      for (TargetState state : TargetState.values()) {
        text.append(' ').append(String.join(" or ", send(received, timed, state))).append(" |");
      }
      text.append('\n');
    }
  }

  private static String flagWords(int flags) {
    return SendOptions.of(flags).toString().replace("TIMEOUT(0)", "TIMEOUT").replace("|", "\\|");
  }

  private Set<String> send(boolean received, SendOptions options, TargetState state) {
    WorldDraft draft = World.initial().draft();
    boolean closed = state.isClosed();
    draft.put(
        T,
        new Target(false, true, 1, state, !closed, closed ? 0 : 1, false, false, false, 0, 0, 0));
    Request.Origin origin = received ? Request.Origin.RECEIVED : Request.Origin.CREATED;
    RequestDraft request = new RequestDraft(Request.fresh(origin, 1));
    boolean forget = options.has(SendOptions.SEND_AND_FORGET);
    request.formatted = forget ? Request.Formatted.NO : Request.Formatted.RAW;
    request.routine = !forget;
    draft.put(R, request.freeze());
    FactsDraft facts = new FactsDraft(Facts.fresh(null));
    facts.received = FormatMethod.READ;
    draft.put(R, facts.freeze());
    Set<String> outcomes = new TreeSet<>();
    for (World world :
        settle(World.initial().with(draft), new Call.Send(R, T, options), outcomes)) {
      outcomes.add(outcome(world));
    }
    return outcomes;
  }

  private String outcome(World world) {
    Request request = world.request(R);
    String now = request.sender() == Request.Sender.WAITING ? "wait" : "TRUE";
    if (request.place() == Request.Place.WITH_LOWER) {
      return now + ", deliver";
    }
    if (request.place() == Request.Place.QUEUED) {
      return now + ", queue";
    }
    if (request.place() == Request.Place.FORGOTTEN) {
      return "TRUE, forget";
    }
    String status =
        world.facts(R).status().equals(Unspecified.FAILURE)
            ? "failing status"
            : world.facts(R).status().toString();
    return "FALSE, " + status;
  }

  /** Every world in which the call has done what it can; fatal outcomes go to {@code stops}. */
  private Set<World> settle(World from, Call call, Set<String> stops) {
    Set<World> seen = new LinkedHashSet<>();
    Set<World> settled = new LinkedHashSet<>();
    Deque<World> open = new ArrayDeque<>();
    open.add(specification.begin(from, "driver", 1, call));
    while (!open.isEmpty()) {
      World world = open.poll();
      if (!seen.add(world)) {
        continue;
      }
      List<Successor> steps = specification.successors(world);
      if (world.misuse() != null) {
        stops.add("the driver breaks " + world.misuse());
        continue;
      }
      if (steps.isEmpty()) {
        settled.add(world);
      }
      for (Successor step : steps) {
        if (step.observation() == null) {
          open.add(step.world());
        } else {
          World inside = specification.enterCallback(step, "driver", 2);
          open.add(specification.leaveCallback(inside, "driver", 2));
        }
      }
    }
    return settled;
  }

  /** The states of a target and what leads from one to the other, as a Mermaid diagram. */
  public static String targetStates() {
    Derived derived = new Derived(Parameters.of(Profile.KMDF_1_33, true));
    Set<String> edges = new TreeSet<>();
    for (TargetState state : TargetState.values()) {
      if (state == TargetState.DELETED) {
        continue;
      }
      for (Map.Entry<String, Call> control : controls().entrySet()) {
        for (TargetState next : derived.after(state, control.getValue())) {
          edges.add("    " + state.title() + " --> " + next.title() + " : " + control.getKey());
        }
      }
    }
    StringBuilder text = new StringBuilder();
    text.append("# The states of an I/O target\n\n");
    text.append("Generated from the rows (kmdf-1.33, a remote target opened by name).\n\n");
    text.append("```mermaid\nstateDiagram-v2\n    [*] --> Started : WdfIoTargetOpen\n");
    edges.forEach(edge -> text.append(edge).append('\n'));
    text.append("    Deleted --> [*]\n```\n");
    return text.toString();
  }

  private static Map<String, Call> controls() {
    return Map.of(
        "Start", new Call.StartTarget(T),
        "Stop", new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING),
        "Purge", new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO),
        "Close", new Call.CloseTarget(T),
        "CloseForQueryRemove", new Call.CloseTargetForQueryRemove(T),
        "Open", new Call.OpenTarget(T),
        "Delete", new Call.DeleteTarget(T));
  }

  private Set<TargetState> after(TargetState state, Call control) {
    WorldDraft draft = World.initial().draft();
    boolean closed = state.isClosed();
    draft.put(
        T,
        new Target(false, true, 1, state, !closed, closed ? 0 : 1, false, false, false, 0, 0, 0));
    Set<TargetState> states = new TreeSet<>();
    for (World world : settle(World.initial().with(draft), control, new TreeSet<>())) {
      Target target = world.target(T);
      states.add(target == null ? TargetState.DELETED : target.state());
    }
    return states;
  }

  /** The places of a request and the steps that move it, as a Mermaid diagram. */
  public static String requestPlaces(Set<Move> moves) {
    StringBuilder text = new StringBuilder();
    text.append("# Where a request is\n\n");
    text.append("Generated from the rows: every move seen in a search of the specification\n");
    text.append("(kmdf-1.33), with the step that makes it.\n\n");
    text.append("```mermaid\nstateDiagram-v2\n");
    new TreeSet<>(moves).forEach(move -> text.append(move.line()).append('\n'));
    text.append("```\n");
    return text.toString();
  }

  /** One move of a request from a place to another. */
  public record Move(Request.Place from, Request.Place to, When step) implements Comparable<Move> {
    String line() {
      return "    "
          + from
          + " --> "
          + to
          + " : "
          + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    @Override
    public int compareTo(Move other) {
      return line().compareTo(other.line());
    }
  }
}
