package org.lifecycletck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** Whose the deadline of a synchronous send is, in every order in which things may happen. */
class SenderDeadlineTest {
  private static final TargetId TARGET = new TargetId("t1");
  private static final RequestId REQUEST = new RequestId("r1");
  private static final long UNITS = 10 * SendOptions.UNITS_PER_MILLISECOND;

  private static final Call FORMAT =
      new Call.FormatRequest(REQUEST, TARGET, Format.of(FormatMethod.READ, 8));
  private static final List<Call> FRESH =
      List.of(
          new Call.CreateTarget(TARGET, TargetSetup.remote(1)),
          new Call.CreateRequest(REQUEST, TARGET, null),
          FORMAT);
  private static final List<Call> CANCELLED =
      List.of(
          FRESH.get(0),
          FRESH.get(1),
          FORMAT,
          new Call.Send(REQUEST, TARGET, SendOptions.NONE),
          new Call.CancelSentRequest(REQUEST),
          new Call.LowerComplete(REQUEST, NtStatus.CANCELLED, 0),
          FORMAT);

  @Test
  void inTheSourceTheSenderAloneNotices() {
    Set<Place> noticed = new TreeSet<>();
    for (World world : due(Profile.KMDF_1_33, FRESH, SendOptions.SYNCHRONOUS)) {
      noticed.add(world.request(REQUEST).place());
      assertEquals(List.of(), expiries(Profile.KMDF_1_33, world), world::toString);
    }
    assertTrue(noticed.contains(Place.WITH_LOWER), noticed.toString());
  }

  /** A send of a request whose IRP is cancelled may be completed before its sender waits. */
  @Test
  void byTheDocumentationATimerMayNoticeUntilTheRequestIsCompleted() {
    Set<Place> noticed = new TreeSet<>();
    for (World world : due(Profile.DOCUMENTED, CANCELLED, SendOptions.SYNCHRONOUS)) {
      Place place = world.request(REQUEST).place();
      noticed.add(place);
      boolean byTimer = !expiries(Profile.DOCUMENTED, world).isEmpty();
      assertEquals(place != Place.COMPLETED, byTimer, world::toString);
    }
    assertTrue(noticed.containsAll(Set.of(Place.WITH_LOWER, Place.COMPLETED)), noticed.toString());
  }

  @Test
  void theDeadlineOfASendThatNobodyWaitsForIsATimers() {
    for (Profile profile : Profile.values()) {
      Set<World> due = due(profile, FRESH, 0);
      assertFalse(due.isEmpty());
      due.forEach(
          world -> assertFalse(expiries(profile, world).isEmpty(), () -> profile + ": " + world));
    }
  }

  private static List<Outcome> expiries(Profile profile, World world) {
    return new Specification(Parameters.of(profile, true)).expiries(world, REQUEST);
  }

  /** The worlds in which a deadline is due, and the sender waits where the send is synchronous. */
  private static Set<World> due(Profile profile, List<Call> before, int flags) {
    Sender sender = flags == 0 ? Sender.NONE : Sender.WAITING;
    Set<World> due = new LinkedHashSet<>();
    for (World world : reached(new Specification(Parameters.of(profile, true)), before, flags)) {
      Request request = world.request(REQUEST);
      if (request != null
          && request.timer() == Request.Timer.DUE
          && request.inFlight()
          && request.sender() == sender) {
        due.add(world);
      }
    }
    return due;
  }

  /** All that a timed send after these calls, its completion and its deadline lead to. */
  private static Set<World> reached(Specification specification, List<Call> before, int flags) {
    Set<World> ready = Set.of(World.initial());
    for (Call call : before) {
      ready = ended(specification, begun(specification, ready, call));
    }
    SendOptions options = new SendOptions(SendOptions.SIZE, SendOptions.TIMEOUT | flags, -UNITS);
    Call send = new Call.Send(REQUEST, TARGET, options);
    return closed(
        begun(specification, ready, send),
        from -> {
          List<World> next = own(specification, from);
          next.add(specification.advance(from, UNITS));
          Request request = from.request(REQUEST);
          if (request.place() == Place.WITH_LOWER && from.strand("b").isEmpty()) {
            Call complete = new Call.LowerComplete(REQUEST, NtStatus.SUCCESS, 8);
            next.add(specification.begin(from, "b", 2, complete));
          }
          next.removeIf(each -> each.now() > UNITS);
          return next;
        });
  }

  private static Set<World> begun(Specification specification, Set<World> worlds, Call call) {
    Set<World> begun = new LinkedHashSet<>();
    worlds.forEach(world -> begun.add(specification.begin(world, "a", 1, call)));
    return begun;
  }

  /** The worlds at rest that these lead to. */
  private static Set<World> ended(Specification specification, Set<World> worlds) {
    Set<World> ended = closed(worlds, world -> own(specification, world));
    ended.removeIf(world -> !own(specification, world).isEmpty());
    return ended;
  }

  private static Set<World> closed(Set<World> worlds, Function<World, List<World>> steps) {
    Set<World> reached = new LinkedHashSet<>(worlds);
    Deque<World> open = new ArrayDeque<>(worlds);
    while (!open.isEmpty()) {
      List<World> next = steps.apply(open.poll());
      next.removeIf(each -> !reached.add(each));
      open.addAll(next);
    }
    return reached;
  }

  /** What a world leads to without a stimulus; a callback ends where it begins. */
  private static List<World> own(Specification specification, World world) {
    List<World> next = new ArrayList<>();
    for (Successor step : specification.successors(world)) {
      next.add(step.isSilent() ? step.world() : specification.passOver(step));
    }
    for (Map.Entry<String, List<Frame>> strand : world.strands().entrySet()) {
      List<Frame> frames = strand.getValue();
      if (specification.owes(world, strand.getKey(), frames.get(frames.size() - 1).id())) {
        next.add(specification.leaveCall(world, strand.getKey()));
      }
    }
    return next;
  }
}
