package org.lifecycletck.kit.doctor;

import java.util.List;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Performed;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The cases of an examination, the simplest first. */
final class Examinations {
  static final List<Examination> ALL =
      List.of(
          new Examination(
              "calls and callbacks",
              "a request goes down, its completion routine runs once",
              List.of(),
              Examinations::throughAndBack),
          new Examination(
              "nesting",
              "calls inside the completion routine are answered inside of it",
              List.of(),
              Examinations::nesting),
          new Examination(
              "reset",
              "nothing of a case is left in the next one",
              List.of(),
              Examinations::leavesNothing),
          new Examination(
              "quiescence",
              "a call that waits is told from one that runs",
              List.of(
                  Capability.QUIESCENCE, Capability.SEVERAL_STRANDS, Capability.SYNCHRONOUS_SENDS),
              Examinations::waits),
          new Examination(
              "clock",
              "a deadline comes when the clock is moved to it, and not before",
              List.of(Capability.VIRTUAL_CLOCK),
              Examinations::clock));

  private Examinations() {}

  private static void throughAndBack(Patient patient) {
    patient.prepare();
    patient.send(SendOptions.NONE);
    patient.require(arrivals(patient) == 1, "the sent request does not arrive: no LowerArrival");
    patient.require(routines(patient) == 0, "the completion routine runs before the completion");
    patient.complete(NtStatus.SUCCESS, 7);
    patient.require(
        patient.count(
                Callback.CompletionRoutine.class,
                each ->
                    each.params().status().equals(NtStatus.SUCCESS)
                        && each.params().information() == 7)
            == 1,
        "the completion routine does not run once with STATUS_SUCCESS and information 7");
    patient.expects(new Call.GetStatus(Patient.R1), new Answer.Status(NtStatus.SUCCESS));
  }

  private static void nesting(Patient patient) {
    patient.prepare();
    patient.inRoutine(
        () -> {
          patient.expects(new Call.GetInformation(Patient.R1), new Answer.Number(9));
          patient.expects(
              new Call.GetTargetState(Patient.T1), new Answer.State(TargetState.STARTED));
        });
    patient.send(SendOptions.NONE);
    patient.complete(NtStatus.SUCCESS, 9);
    patient.require(routines(patient) == 1, "the completion routine does not run once");
  }

  /** Ends the case with a request under way; the same names come again in the next case. */
  private static void leavesNothing(Patient patient) {
    patient.require(patient.callbacks() == 0, "a callback before anything was called");
    patient.prepare();
    patient.expects(new Call.GetTargetState(Patient.T1), new Answer.State(TargetState.STARTED));
    patient.send(SendOptions.NONE);
    patient.require(arrivals(patient) == 1, "the sent request does not arrive: no LowerArrival");
  }

  private static void waits(Patient patient) {
    patient.prepare();
    Performed send =
        patient.perform(
            new Call.Send(Patient.R1, Patient.T1, SendOptions.of(SendOptions.SYNCHRONOUS)));
    patient.require(patient.isWaiting(send), "a synchronous send does not wait");
    patient.complete(NtStatus.SUCCESS, 0);
    patient.require(
        patient.hasReturned(send.call()), "a synchronous send does not return on completion");
  }

  private static void clock(Patient patient) {
    patient.prepare();
    patient.lower(LowerBehavior.KEEP_CANCELABLE);
    patient.send(SendOptions.NONE.withTimeoutAfter(10));
    patient.advance(9);
    patient.require(routines(patient) == 0, "a request times out before its deadline");
    patient.advance(2);
    patient.require(
        patient.count(Callback.LowerCancel.class, any -> true) == 1,
        "no cancel reaches the lower driver when the deadline has passed");
    patient.require(routines(patient) == 1, "a request that timed out is not completed");
  }

  private static long arrivals(Patient patient) {
    return patient.count(Callback.LowerArrival.class, any -> true);
  }

  private static long routines(Patient patient) {
    return patient.count(Callback.CompletionRoutine.class, any -> true);
  }
}
