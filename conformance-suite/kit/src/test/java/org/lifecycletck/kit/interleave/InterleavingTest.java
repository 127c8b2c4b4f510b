package org.lifecycletck.kit.interleave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** The kit decides which calls overlap, and can do the same again. */
class InterleavingTest {
  private static final TargetId T1 = new TargetId("t1");
  private static final TargetId T2 = new TargetId("t2");
  private static final RequestId R1 = new RequestId("r1");
  private static final RequestId R2 = new RequestId("r2");
  private static final int MANY = 10_000;

  private final Configuration run = run(new ReferenceSubjects());

  @Test
  void cancelAgainstCompletionHasBothWinners() {
    Set<String> statuses = new TreeSet<>();
    boolean all =
        explore(
            cancelAgainstCompletion(),
            outcome -> {
              assertConforms(outcome.played());
              statuses.add(statusOf(R1, outcome.played()));
            });
    assertTrue(all);
    assertEquals(Set.of("STATUS_SUCCESS", "STATUS_CANCELLED"), statuses);
  }

  @Test
  void everyScheduleIsPlayedOnceAndCanBePlayedAgain() {
    Set<Sequence> seen = new HashSet<>();
    explore(
        cancelAgainstCompletion(),
        outcome -> {
          assertTrue(outcome.isControlled());
          assertTrue(seen.add(outcome.schedule()), "twice:\n" + outcome.schedule());
          Player.Played again = Player.play(outcome.schedule(), run, "again", true);
          assertEquals(outcome.played().history().events(), again.history().events());
        });
    assertEquals(5, seen.size());
  }

  @Test
  void ofStrandsThatShareNothingOneOrderIsEnough() {
    Program apart =
        new Program(
            List.of(target(T1), target(T2), create(R1, T1), create(R2, T2)),
            List.of(
                List.of(format(R1, T1), act(new Call.GetTargetState(T1))),
                List.of(format(R2, T2), act(new Call.GetTargetState(T2)))),
            List.of());
    Program together =
        new Program(
            List.of(target(T1), create(R1, T1), create(R2, T1)),
            List.of(
                List.of(format(R1, T1), act(new Call.GetTargetState(T1))),
                List.of(format(R2, T1), act(new Call.GetTargetState(T1)))),
            List.of());
    assertEquals(1, count(apart));
    assertEquals(6, count(together));
  }

  @Test
  void theBoundEndsTheSearchAndSaysSo() {
    List<Interleaving.Outcome> outcomes = new ArrayList<>();
    Program program = cancelAgainstCompletion();
    boolean all = Exhaustive.explore(program, chooser -> play(program, chooser), outcomes::add, 3);
    assertFalse(all);
    assertEquals(3, outcomes.size());
  }

  @Test
  void aCallIsMadeWhileARoutineIsKeptOpen() {
    Hold routine = new Hold(Moment.completionRoutine(R1), Moment.Point.BEGIN);
    List<Step> steps = new ArrayList<>(sent(LowerBehavior.KEEP));
    steps.add(new Step.Keep(routine));
    steps.add(complete());
    steps.add(act(new Call.StopTarget(T1, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE)));
    steps.add(new Step.Release(routine));
    Player.Played played = Player.play(new Sequence(steps), run, "kept", true);
    assertConforms(played);
    List<Event> events = played.history().events();
    int began = index(events, happening -> isOf(happening, Callback.CompletionRoutine.class));
    long callback = ((Event.CallbackBegan) events.get(began).happening()).callback();
    int ended = index(events, happening -> happening.equals(new Event.CallbackEnded(callback)));
    int called =
        index(
            events,
            happening ->
                happening instanceof Event.Called call
                    && call.stimulus() instanceof Call.StopTarget);
    assertTrue(began < called && called < ended, began + " " + called + " " + ended);
  }

  @Test
  void prioritiesDecideTheSameEachTime() {
    Program program = cancelAgainstCompletion();
    Priorities.Plan plan = new Priorities.Plan(List.of(3, 1, 2, 5, 4), Set.of(1, 3));
    Interleaving.Outcome one = play(program, new Priorities(plan));
    Interleaving.Outcome two = play(program, new Priorities(plan));
    assertEquals(one.schedule(), two.schedule());
    Priorities.Plan turned = new Priorities.Plan(List.of(1, 3, 2, 5, 4), Set.of());
    assertFalse(play(program, new Priorities(turned)).schedule().equals(one.schedule()));
  }

  @Test
  void aSubjectThatDoesOneThingAtATimeIsNotHeldToBeWrong() {
    Configuration locked = run(new Locked());
    Program program = cancelAgainstCompletion();
    Interleaving.Outcome outcome =
        Interleaving.play(program, enabled -> enabled.get(0), locked, "locked", true);
    assertFalse(outcome.isControlled());
    assertEquals(null, outcome.played().ending());
    assertConforms(outcome.played());
  }

  @Test
  void aFaultIsFoundInSomeSchedule() {
    Configuration wrong =
        run(FaultySubjects.named("completes-twice-after-cancel").orElseThrow().factory());
    List<Judgement> found = new ArrayList<>();
    Program program = cancelAgainstCompletion();
    Exhaustive.explore(
        program,
        chooser -> Interleaving.play(program, chooser, wrong, "wrong", true),
        outcome -> {
          Judgement judged = wrong.judge().judge(outcome.played().history());
          if (judged.verdict() == Verdict.VIOLATES) {
            found.add(judged);
          }
          return found.isEmpty();
        },
        MANY);
    assertEquals(1, found.size());
  }

  // ---- programs

  private static Program cancelAgainstCompletion() {
    return new Program(
        sent(LowerBehavior.KEEP_CANCELABLE),
        List.of(List.of(act(new Call.CancelSentRequest(R1))), List.of(complete())),
        List.of());
  }

  private static List<Step> sent(LowerBehavior behavior) {
    return List.of(
        target(T1),
        new Step.Behave(T1, behavior),
        create(R1, T1),
        format(R1, T1),
        act(new Call.SetCompletionRoutine(R1, "r1")),
        act(new Call.Send(R1, T1, SendOptions.NONE)));
  }

  private static Step act(Call call) {
    return new Step.Act(call);
  }

  private static Step target(TargetId target) {
    return act(new Call.CreateTarget(target, TargetSetup.remote(1)));
  }

  private static Step create(RequestId request, TargetId target) {
    return act(new Call.CreateRequest(request, target, null));
  }

  private static Step format(RequestId request, TargetId target) {
    return act(new Call.FormatRequest(request, target, Format.of(FormatMethod.READ, 64)));
  }

  private static Step complete() {
    return act(new Call.LowerComplete(R1, NtStatus.SUCCESS, 5));
  }

  // ---- playing

  private static Configuration run(SubjectFactory subject) {
    return new Configuration(
        subject,
        new OracleJudge(Profile.KMDF_1_33, false),
        "kmdf-1.33",
        true,
        false,
        1,
        null,
        Configuration.HANG);
  }

  private Interleaving.Outcome play(Program program, Chooser chooser) {
    return Interleaving.play(program, chooser, run, "race", true);
  }

  private interface Look {
    void at(Interleaving.Outcome outcome);
  }

  private boolean explore(Program program, Look look) {
    return Exhaustive.explore(
        program,
        chooser -> play(program, chooser),
        outcome -> {
          look.at(outcome);
          return true;
        },
        MANY);
  }

  private int count(Program program) {
    List<Interleaving.Outcome> outcomes = new ArrayList<>();
    assertTrue(explore(program, outcomes::add));
    return outcomes.size();
  }

  private void assertConforms(Player.Played played) {
    Judgement judgement = run.judge().judge(played.history());
    assertEquals(Verdict.CONFORMS, judgement.verdict(), judgement::message);
  }

  private static String statusOf(RequestId request, Player.Played played) {
    for (Event event : played.history().events()) {
      if (event.happening() instanceof Event.CallbackBegan began
          && began.observation() instanceof Callback.CompletionRoutine routine
          && routine.request().equals(request)) {
        return routine.params().status().toString();
      }
    }
    return "none";
  }

  private static boolean isOf(Event.Happening happening, Class<? extends Callback> kind) {
    return happening instanceof Event.CallbackBegan began && kind.isInstance(began.observation());
  }

  private static int index(List<Event> events, Predicate<Event.Happening> test) {
    return IntStream.range(0, events.size())
        .filter(i -> test.test(events.get(i).happening()))
        .findFirst()
        .orElseThrow();
  }

  /** The reference behind one lock, which a thread keeps while it is in a callback. */
  private static final class Locked implements SubjectFactory {
    private final SubjectFactory inner = new ReferenceSubjects();

    @Override
    public String name() {
      return "locked";
    }

    @Override
    public Capabilities capabilities() {
      return inner.capabilities();
    }

    @Override
    public Subject open(Setup setup, Kit kit) {
      Subject subject = inner.open(setup, kit);
      ReentrantLock lock = new ReentrantLock();
      return (Subject)
          Proxy.newProxyInstance(
              Subject.class.getClassLoader(),
              new Class<?>[] {Subject.class},
              (proxy, method, arguments) -> {
                boolean free = method.getName().equals("quiesce");
                if (!free) {
                  lock.lock();
                }
                try {
                  return method.invoke(subject, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                } finally {
                  if (!free) {
                    lock.unlock();
                  }
                }
              });
    }
  }
}
