package org.lifecycletck.kit.recorded;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The call into the framework that a recorded command made, and the answer it got. */
final class Calls {
  /** The length of every transfer for which the command does not give one. */
  private static final long DEFAULT_LENGTH = 16;

  private static final Map<String, BiFunction<Command, Names, Call>> BY_VERB = new HashMap<>();

  static {
    targets();
    requests();
    readers();
  }

  private Calls() {}

  private static void targets() {
    BY_VERB.put("target", Calls::target);
    BY_VERB.put("start", (c, names) -> new Call.StartTarget(targetOf(c, names)));
    BY_VERB.put("open", (c, names) -> new Call.OpenTarget(targetOf(c, names)));
    BY_VERB.put("reopen", (c, names) -> new Call.ReopenTarget(targetOf(c, names)));
    BY_VERB.put("stop", (c, names) -> new Call.StopTarget(targetOf(c, names), sentIo(c)));
    BY_VERB.put("purge", (c, names) -> new Call.PurgeTarget(targetOf(c, names), purge(c)));
    BY_VERB.put("close", (c, names) -> new Call.CloseTarget(targetOf(c, names)));
    BY_VERB.put("closeqr", (c, names) -> new Call.CloseTargetForQueryRemove(targetOf(c, names)));
    BY_VERB.put("tdelete", (c, names) -> new Call.DeleteTarget(targetOf(c, names)));
    BY_VERB.put("state", (c, names) -> new Call.GetTargetState(targetOf(c, names)));
    BY_VERB.put("pnp", (c, names) -> new Call.NotifyDevice(targetOf(c, names), notification(c)));
  }

  private static void requests() {
    BY_VERB.put("req", Calls::request);
    BY_VERB.put(
        "reqirp",
        (c, names) ->
            new Call.CreateRequestFromIrp(
                names.newRequest(c.request(0)), stack(c), c.flag("frees")));
    BY_VERB.put("upper", Calls::submit);
    BY_VERB.put("upper.cancel", (c, names) -> new Call.UpperCancel(requestOf(c, names)));
    BY_VERB.put("format", Calls::format);
    BY_VERB.put("formatcur", (c, names) -> new Call.FormatUsingCurrentType(requestOf(c, names)));
    BY_VERB.put(
        "formatwdm",
        (c, names) ->
            new Call.FormatUsingStackLocation(
                requestOf(c, names), RequestType.WRITE, DEFAULT_LENGTH));
    BY_VERB.put(
        "send",
        (c, names) -> new Call.Send(requestOf(c, names), names.target(c.target(1)), Options.of(c)));
    BY_VERB.put("cancel", (c, names) -> new Call.CancelSentRequest(requestOf(c, names)));
    BY_VERB.put(
        "changetarget",
        (c, names) -> new Call.ChangeTarget(requestOf(c, names), names.target(c.target(1))));
    BY_VERB.put("reuse", (c, names) -> new Call.Reuse(requestOf(c, names), reuse(c)));
    BY_VERB.put("complete", Calls::complete);
    BY_VERB.put("delete", (c, names) -> new Call.DeleteRequest(requestOf(c, names)));
    BY_VERB.put("ref", (c, names) -> new Call.ReferenceRequest(requestOf(c, names)));
    BY_VERB.put("deref", (c, names) -> new Call.DereferenceRequest(requestOf(c, names)));
    BY_VERB.put("alloctimer", (c, names) -> new Call.AllocateTimer(requestOf(c, names)));
  }

  private static void readers() {
    BY_VERB.put("status", (c, names) -> new Call.GetStatus(requestOf(c, names)));
    BY_VERB.put("info", (c, names) -> new Call.GetInformation(requestOf(c, names)));
    BY_VERB.put("params", (c, names) -> new Call.GetCompletionParams(requestOf(c, names)));
    BY_VERB.put("iscanceled", (c, names) -> new Call.IsCanceled(requestOf(c, names)));
    BY_VERB.put(
        "setinfo",
        (c, names) -> new Call.SetInformation(requestOf(c, names), c.number(c.operand(1))));
  }

  /** The call, with the objects it makes named; null for a command that makes no single call. */
  static Call of(Command command, Names names) {
    BiFunction<Command, Names, Call> call = BY_VERB.get(command.verb());
    if (call == null) {
      return null;
    }
    Call made = call.apply(command, names);
    command.expectNothingLeft();
    return made;
  }

  /** What the call returned. */
  static Answer answer(Call call, Observation returned) {
    if (call instanceof Call.Send
        || call instanceof Call.CancelSentRequest
        || call instanceof Call.IsCanceled
        || call instanceof Call.UpperCancel) {
      return new Answer.Truth(returned.number("value") != 0);
    }
    if (call instanceof Call.GetInformation) {
      return new Answer.Number(returned.number("value"));
    }
    if (call instanceof Call.GetTargetState) {
      return new Answer.State(state(returned.text("state")));
    }
    if (call instanceof Call.GetCompletionParams) {
      return new Answer.Params(
          new CompletionParams(
              RequestType.of(returned.integer("type")),
              returned.status("status"),
              returned.number("info")));
    }
    return answersStatus(call) ? new Answer.Status(returned.status("status")) : Answer.NOTHING;
  }

  private static boolean answersStatus(Call call) {
    return call instanceof Call.CreateTarget
        || call instanceof Call.OpenTarget
        || call instanceof Call.ReopenTarget
        || call instanceof Call.StartTarget
        || call instanceof Call.CreateRequest
        || call instanceof Call.CreateRequestFromIrp
        || call instanceof Call.FormatRequest
        || call instanceof Call.GetStatus
        || call instanceof Call.AllocateTimer
        || call instanceof Call.ChangeTarget
        || call instanceof Call.Reuse;
  }

  private static TargetId targetOf(Command command, Names names) {
    return names.target(command.target(0));
  }

  private static RequestId requestOf(Command command, Names names) {
    return names.request(command.request(0));
  }

  private static int stack(Command command) {
    String stack = command.option("stack");
    if (stack == null) {
      throw command.problem("no stack=");
    }
    return Math.toIntExact(command.number(stack));
  }

  private static Call target(Command command, Names names) {
    String io = command.option("io");
    TargetSetup.Transfer transfer =
        switch (io == null ? "buffered" : io) {
          case "buffered" -> TargetSetup.Transfer.BUFFERED;
          case "direct" -> TargetSetup.Transfer.DIRECT;
          case "neither" -> TargetSetup.Transfer.NEITHER;
          default -> throw command.problem("unknown io=" + io);
        };
    return new Call.CreateTarget(
        names.newTarget(command.target(0)),
        new TargetSetup(
            TargetSetup.Kind.REMOTE,
            transfer,
            stack(command),
            command.flag("byname"),
            !command.flag("noopen")));
  }

  private static Call request(Command command, Names names) {
    String parent = command.option("parent");
    int number = command.request(0);
    int target = command.anyTarget();
    return new Call.CreateRequest(
        names.newRequest(number),
        target == 0 ? null : names.target(target),
        parent == null ? null : names.target(command.object(parent, 't')));
  }

  private static Call submit(Command command, Names names) {
    String as = command.option("as");
    if (as == null) {
      throw command.problem("no as=");
    }
    FormatMethod method = method(command, command.operand(0));
    return new Call.Submit(
        names.newRequest(command.object(as, 'r')),
        method,
        stack(command),
        command.number("len", method.isTransfer() ? DEFAULT_LENGTH : 0));
  }

  private static Call format(Command command, Names names) {
    FormatMethod method = method(command, command.operand(2));
    return new Call.FormatRequest(
        requestOf(command, names),
        names.target(command.target(1)),
        Format.of(method, command.number("len", DEFAULT_LENGTH)));
  }

  private static FormatMethod method(Command command, String word) {
    return switch (word) {
      case "read" -> FormatMethod.READ;
      case "write" -> FormatMethod.WRITE;
      case "ioctl" -> FormatMethod.IOCTL;
      case "int", "intioctl" -> FormatMethod.INTERNAL_IOCTL;
      case "others" -> FormatMethod.INTERNAL_IOCTL_OTHERS;
      default -> throw command.problem("unknown kind '" + word + "'");
    };
  }

  private static Call complete(Command command, Names names) {
    return new Call.CompleteRequest(
        requestOf(command, names),
        NtStatus.parse(command.operand(1)),
        command.hasOperand(2) ? command.number(command.operand(2)) : null);
  }

  private static ReuseParams reuse(Command command) {
    NtStatus status = NtStatus.parse(command.operand(1));
    String irp = command.option("newirp");
    int flags = command.flag("mustcomplete") ? 2 : 0;
    if (irp == null) {
      return new ReuseParams(status, ReuseParams.Irp.KEEP, 0, flags);
    }
    return irp.equals("null")
        ? new ReuseParams(status, ReuseParams.Irp.NONE, 0, flags)
        : new ReuseParams(status, ReuseParams.Irp.NEW, Math.toIntExact(command.number(irp)), flags);
  }

  private static SentIoAction sentIo(Command command) {
    String action = command.operand(1);
    return switch (action) {
      case "cancel", "1" -> SentIoAction.CANCEL_SENT_IO;
      case "wait", "2" -> SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
      case "leave", "3" -> SentIoAction.LEAVE_SENT_IO_PENDING;
      default -> undefined(command, action, SentIoAction.UNDEFINED);
    };
  }

  private static PurgeIoAction purge(Command command) {
    String action = command.operand(1);
    return switch (action) {
      case "wait", "1" -> PurgeIoAction.PURGE_IO_AND_WAIT;
      case "nowait", "2" -> PurgeIoAction.PURGE_IO;
      default -> undefined(command, action, PurgeIoAction.UNDEFINED);
    };
  }

  private static <T> T undefined(Command command, String action, T undefined) {
    command.number(action);
    return undefined;
  }

  private static DeviceNotification notification(Command command) {
    String word = command.operand(1);
    return switch (word) {
      case "queryremove" -> DeviceNotification.QUERY_REMOVE;
      case "removecanceled" -> DeviceNotification.REMOVE_CANCELED;
      case "removecomplete" -> DeviceNotification.REMOVE_COMPLETE;
      default -> throw command.problem("unknown notification '" + word + "'");
    };
  }

  private static TargetState state(String title) {
    for (TargetState state : TargetState.values()) {
      if (state.title().equals(title)) {
        return state;
      }
    }
    throw new IllegalArgumentException("unknown target state '" + title + "'");
  }
}
