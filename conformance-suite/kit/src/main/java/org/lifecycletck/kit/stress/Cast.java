package org.lifecycletck.kit.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.sequence.Lane;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** One target and two requests that take part in a race, and the steps they are used in. */
final class Cast {
  static final RequestId R1 = new RequestId("r1");
  static final RequestId R2 = new RequestId("r2");
  static final TargetId T1 = new TargetId("t1");

  private static final String DRIVER = "driver";
  private static final long BYTES = 64;
  private static final long DEADLINE_MILLIS = 20;

  private final long seed;
  private final SplittableRandom random;
  private final List<Step> setup = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();

  Cast(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
    act(new Call.CreateTarget(T1, TargetSetup.remote(1)));
  }

  /** The race that was put together. */
  Race race() {
    return new Race(setup, lanes);
  }

  // Setup

  void act(Call call) {
    setup.add(new Step.Act(call));
  }

  void step(Step step) {
    setup.add(step);
  }

  /** Has the target's lower driver treat arrivals in one of these ways. */
  void lower(LowerBehavior... behaviors) {
    setup.add(new Step.Behave(T1, pick(List.of(behaviors))));
  }

  /** A request that is formatted and has a completion routine. */
  void ready(RequestId request) {
    act(new Call.CreateRequest(request, T1, null));
    readyAgain(request).forEach(setup::add);
  }

  /** What a driver does before each send of a request. */
  List<Step> readyAgain(RequestId request) {
    return List.of(
        new Step.Act(
            new Call.FormatRequest(request, T1, Format.of(pick(FormatMethod.values()), BYTES))),
        new Step.Act(new Call.SetCompletionRoutine(request, "c")));
  }

  /** A request that is sent. */
  void sent(RequestId request, SendOptions options) {
    ready(request);
    act(new Call.Send(request, T1, options));
  }

  /** The target keeps what is sent to it from now on. */
  void stopped() {
    act(new Call.StopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING));
  }

  // Lanes

  void lane(String side, Step... steps) {
    lanes.add(new Lane(side, List.of(steps)));
  }

  /** The driver makes this call. */
  void driver(Call call) {
    lane(DRIVER, new Step.Act(call));
  }

  void cancels(RequestId request) {
    driver(new Call.CancelSentRequest(request));
  }

  void sends(RequestId request, SendOptions options) {
    driver(new Call.Send(request, T1, options));
  }

  /** The lower driver completes what it holds. */
  void givesBack(RequestId request) {
    NtStatus status = pick(NtStatus.SUCCESS, NtStatus.IO_DEVICE_ERROR, NtStatus.CANCELLED);
    long information = random.nextInt((int) BYTES);
    lane("lower", new Step.Act(new Call.LowerComplete(request, status, information)));
  }

  /** The clock comes to the deadline of {@link #timed}. */
  void timePasses() {
    lane("clock", new Step.Pass(DEADLINE_MILLIS));
  }

  /** The driver changes the target's state, once: such calls must not overlap. */
  void changes(Call... changes) {
    driver(changes[inTurn(changes.length)]);
  }

  // Choices

  static SendOptions timed() {
    return SendOptions.NONE.withTimeoutAfter(DEADLINE_MILLIS);
  }

  SendOptions sometimesTimed() {
    return oneIn(3) ? timed() : SendOptions.NONE;
  }

  /** One of so many kinds of race, from 0: one seed after the other stands for the next. */
  int inTurn(int kinds) {
    return (int) Math.floorMod(seed, (long) kinds);
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  @SafeVarargs
  final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  static Call start() {
    return new Call.StartTarget(T1);
  }

  static Call stop(SentIoAction action) {
    return new Call.StopTarget(T1, action);
  }

  static Call purge(PurgeIoAction action) {
    return new Call.PurgeTarget(T1, action);
  }

  static Call close() {
    return new Call.CloseTarget(T1);
  }
}
