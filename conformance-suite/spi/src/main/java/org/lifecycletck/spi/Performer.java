package org.lifecycletck.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** The method of a subject that each call of the vocabulary names. */
public final class Performer {
  private static final Map<Class<? extends Call>, Method> METHODS = new HashMap<>();

  /** What a call does to a subject, and the kind of answer it gives. */
  private record Method(
      Class<? extends Answer> answer, BiFunction<Subject, Call, Answer> performance) {}

  static {
    addTargetMethods();
    addFormatMethods();
    addRequestMethods();
    addLifetimeMethods();
    addLowerMethods();
    addUpperMethods();
  }

  private Performer() {}

  /** Makes the call and says what it returned. */
  public static Answer perform(Subject subject, Call call) {
    return METHODS.get(call.getClass()).performance().apply(subject, call);
  }

  /** The kind of answer that this kind of call gives. */
  public static Class<? extends Answer> answer(Class<? extends Call> kind) {
    return METHODS.get(kind).answer();
  }

  /** The kinds of call there are. */
  public static Set<Class<? extends Call>> kinds() {
    return METHODS.keySet();
  }

  private static void addTargetMethods() {
    status(Call.CreateTarget.class, (s, c) -> s.createTarget(c.target(), c.setup()));
    status(Call.OpenTarget.class, (s, c) -> s.openTarget(c.target()));
    status(Call.ReopenTarget.class, (s, c) -> s.reopenTarget(c.target()));
    status(Call.StartTarget.class, (s, c) -> s.startTarget(c.target()));
    nothing(Call.StopTarget.class, (s, c) -> s.stopTarget(c.target(), c.action()));
    nothing(Call.PurgeTarget.class, (s, c) -> s.purgeTarget(c.target(), c.action()));
    nothing(Call.CloseTarget.class, (s, c) -> s.closeTarget(c.target()));
    nothing(
        Call.CloseTargetForQueryRemove.class, (s, c) -> s.closeTargetForQueryRemove(c.target()));
    nothing(Call.DeleteTarget.class, (s, c) -> s.deleteTarget(c.target()));
    value(
        Call.GetTargetState.class,
        Answer.State.class,
        (s, c) -> new Answer.State(s.getTargetState(c.target())));
    nothing(Call.NotifyDevice.class, (s, c) -> s.notifyDevice(c.target(), c.notification()));
  }

  private static void addFormatMethods() {
    status(
        Call.FormatRequest.class, (s, c) -> s.formatRequest(c.request(), c.target(), c.format()));
    nothing(Call.FormatUsingCurrentType.class, (s, c) -> s.formatUsingCurrentType(c.request()));
    nothing(
        Call.FormatUsingStackLocation.class,
        (s, c) -> s.formatUsingStackLocation(c.request(), c.type(), c.length()));
    status(Call.ChangeTarget.class, (s, c) -> s.changeTarget(c.request(), c.target()));
  }

  private static void addRequestMethods() {
    nothing(
        Call.SetCompletionRoutine.class,
        (s, c) -> s.setCompletionRoutine(c.request(), c.context()));
    truth(Call.Send.class, (s, c) -> s.send(c.request(), c.target(), c.options()));
    value(
        Call.SendSynchronously.class,
        Answer.Transfer.class,
        (s, c) -> s.sendSynchronously(c.target(), c.request(), c.format(), c.options()));
    truth(Call.CancelSentRequest.class, (s, c) -> s.cancelSentRequest(c.request()));
    status(Call.GetStatus.class, (s, c) -> s.getStatus(c.request()));
    value(
        Call.GetInformation.class,
        Answer.Number.class,
        (s, c) -> new Answer.Number(s.getInformation(c.request())));
    nothing(Call.SetInformation.class, (s, c) -> s.setInformation(c.request(), c.information()));
    value(
        Call.GetCompletionParams.class,
        Answer.Params.class,
        (s, c) -> new Answer.Params(s.getCompletionParams(c.request())));
    truth(Call.IsCanceled.class, (s, c) -> s.isCanceled(c.request()));
    status(Call.AllocateTimer.class, (s, c) -> s.allocateTimer(c.request()));
    nothing(Call.FailTimerAllocation.class, (s, c) -> s.failTimerAllocation(c.request()));
  }

  private static void addLifetimeMethods() {
    status(
        Call.CreateRequest.class, (s, c) -> s.createRequest(c.request(), c.target(), c.parent()));
    status(
        Call.CreateRequestFromIrp.class,
        (s, c) -> s.createRequestFromIrp(c.request(), c.stackSize(), c.freesIrp()));
    status(Call.Reuse.class, (s, c) -> s.reuse(c.request(), c.params()));
    nothing(
        Call.CompleteRequest.class,
        (s, c) -> s.completeRequest(c.request(), c.status(), c.information()));
    nothing(Call.DeleteRequest.class, (s, c) -> s.deleteRequest(c.request()));
    nothing(Call.ReferenceRequest.class, (s, c) -> s.referenceRequest(c.request()));
    nothing(Call.DereferenceRequest.class, (s, c) -> s.dereferenceRequest(c.request()));
  }

  private static void addLowerMethods() {
    nothing(
        Call.LowerComplete.class,
        (s, c) -> s.lowerComplete(c.request(), c.status(), c.information()));
    status(Call.LowerMarkCancelable.class, (s, c) -> s.lowerMarkCancelable(c.request()));
    status(Call.LowerUnmarkCancelable.class, (s, c) -> s.lowerUnmarkCancelable(c.request()));
    truth(Call.LowerIsCanceled.class, (s, c) -> s.lowerIsCanceled(c.request()));
  }

  private static void addUpperMethods() {
    nothing(
        Call.Submit.class, (s, c) -> s.submit(c.request(), c.method(), c.stackSize(), c.length()));
    truth(Call.UpperCancel.class, (s, c) -> s.upperCancel(c.request()));
  }

  private static <C extends Call, A extends Answer> void value(
      Class<C> kind, Class<A> answer, BiFunction<Subject, C, A> method) {
    METHODS.put(
        kind,
        new Method(
            answer,
            (subject, call) ->
                Objects.requireNonNull(
                    method.apply(subject, kind.cast(call)), "the subject returned null")));
  }

  private static <C extends Call> void status(
      Class<C> kind, BiFunction<Subject, C, NtStatus> method) {
    value(
        kind,
        Answer.Status.class,
        (subject, call) ->
            new Answer.Status(
                Objects.requireNonNull(
                    method.apply(subject, call), "the subject returned a null status")));
  }

  private static <C extends Call> void truth(
      Class<C> kind, BiFunction<Subject, C, Boolean> method) {
    value(
        kind, Answer.Truth.class, (subject, call) -> new Answer.Truth(method.apply(subject, call)));
  }

  private static <C extends Call> void nothing(Class<C> kind, BiConsumer<Subject, C> method) {
    value(
        kind,
        Answer.Nothing.class,
        (subject, call) -> {
          method.accept(subject, call);
          return Answer.NOTHING;
        });
  }
}
