package org.lifecycletck.spi.vocabulary;

import java.util.Locale;

/** Calls and callbacks in a driver engineer's words. */
final class Story {
  private Story() {}

  static String of(Call call) {
    String driver = driver(call);
    if (driver != null) {
      return driver;
    }
    String target = target(call);
    return target != null ? target : other(call);
  }

  private static String driver(Call call) {
    if (call instanceof Call.FormatRequest format) {
      return format.format().method().ddi() + args(call, words(format.format()));
    }
    if (call instanceof Call.Send send) {
      return "WdfRequestSend" + args(call, send.options());
    }
    if (call instanceof Call.SendSynchronously send) {
      String method = send.format().method().ddi().replace("FormatRequestFor", "Send");
      return method + "Synchronously" + args(call, words(send.format()), send.options());
    }
    if (call instanceof Call.SetCompletionRoutine set) {
      return "WdfRequestSetCompletionRoutine"
          + args(call, set.context() == null ? "NULL" : set.context());
    }
    if (call instanceof Call.CompleteRequest complete) {
      return complete.information() == null
          ? "WdfRequestComplete" + args(call, complete.status())
          : "WdfRequestCompleteWithInformation"
              + args(call, complete.status(), complete.information());
    }
    if (call instanceof Call.Reuse reuse) {
      return "WdfRequestReuse" + args(call, words(reuse.params()));
    }
    if (call instanceof Call.SetInformation set) {
      return "WdfRequestSetInformation" + args(call, set.information());
    }
    if (call instanceof Call.FormatUsingStackLocation format) {
      return "WdfRequestWdmFormatUsingStackLocation"
          + args(call, format.type(), format.length() + " bytes");
    }
    return null;
  }

  private static String target(Call call) {
    if (call instanceof Call.CreateTarget create) {
      return "WdfIoTargetCreate" + args(call, words(create.setup()));
    }
    if (call instanceof Call.StopTarget stop) {
      return "WdfIoTargetStop" + args(call, stop.action());
    }
    if (call instanceof Call.PurgeTarget purge) {
      return "WdfIoTargetPurge" + args(call, purge.action());
    }
    if (call instanceof Call.NotifyDevice notify) {
      return "device notification" + args(call, notify.notification());
    }
    if (call instanceof Call.ReopenTarget) {
      return "WdfIoTargetOpen" + args(call, "reopen");
    }
    if (call instanceof Call.CreateRequest create && create.parent() != null) {
      return "WdfRequestCreate" + args(call, "child of " + create.parent());
    }
    return null;
  }

  private static String other(Call call) {
    if (call instanceof Call.LowerComplete complete) {
      return "the lower driver completes "
          + call.request()
          + " with "
          + complete.status()
          + " and information "
          + complete.information();
    }
    if (call instanceof Call.LowerMarkCancelable) {
      return "the lower driver marks " + call.request() + " cancelable";
    }
    if (call instanceof Call.LowerUnmarkCancelable) {
      return "the lower driver unmarks " + call.request();
    }
    if (call instanceof Call.LowerIsCanceled) {
      return "the lower driver asks whether " + call.request() + " is cancelled";
    }
    if (call instanceof Call.Submit submit) {
      return "the originator submits "
          + call.request()
          + ", "
          + submit.method().name().toLowerCase(Locale.ROOT)
          + " of "
          + submit.length()
          + " bytes, "
          + submit.stackSize()
          + " stack locations";
    }
    if (call instanceof Call.UpperCancel) {
      return "the originator cancels " + call.request();
    }
    return ddi(call.getClass().getSimpleName()) + args(call);
  }

  private static String ddi(String name) {
    return switch (name) {
      case "OpenTarget" -> "WdfIoTargetOpen";
      case "StartTarget" -> "WdfIoTargetStart";
      case "CloseTarget" -> "WdfIoTargetClose";
      case "CloseTargetForQueryRemove" -> "WdfIoTargetCloseForQueryRemove";
      case "GetTargetState" -> "WdfIoTargetGetState";
      case "DeleteTarget", "DeleteRequest" -> "WdfObjectDelete";
      case "ReferenceRequest" -> "WdfObjectReference";
      case "DereferenceRequest" -> "WdfObjectDereference";
      case "CreateRequest" -> "WdfRequestCreate";
      case "FormatUsingCurrentType" -> "WdfRequestFormatRequestUsingCurrentType";
      case "FailTimerAllocation" -> "the next timer allocation fails for ";
      default -> "WdfRequest" + name;
    };
  }

  private static String args(Call call, Object... more) {
    StringBuilder text = new StringBuilder("(");
    if (call.request() != null) {
      text.append(call.request());
    } else if (call instanceof Call.SendSynchronously) {
      text.append("NULL");
    }
    if (call.target() != null) {
      text.append(text.length() > 1 ? ", " : "").append(call.target());
    }
    for (Object argument : more) {
      text.append(text.length() > 1 ? ", " : "").append(argument);
    }
    return text.append(')').toString();
  }

  private static String words(Format format) {
    Memory memory = format.method().isTransfer() ? format.transfer() : format.output();
    if (memory == null) {
      return "no memory";
    }
    return memory.withOffsets()
        ? memory.length() + " bytes at " + memory.offset() + " of " + memory.size()
        : memory.size() + " bytes";
  }

  private static String words(TargetSetup setup) {
    return setup.kind().name().toLowerCase(Locale.ROOT)
        + ", "
        + setup.stackSize()
        + " stack locations"
        + (setup.openedByName() ? ", by name" : "")
        + (setup.open() ? "" : ", not opened");
  }

  private static String words(ReuseParams params) {
    String irp =
        switch (params.irp()) {
          case KEEP -> "";
          case NEW -> ", a new IRP of " + params.stackSize() + " stack locations";
          case NONE -> ", no IRP";
        };
    String flags =
        params.unknownFlags() == 0 ? "" : String.format(", flags 0x%X", params.unknownFlags());
    return params.status() + irp + flags;
  }

  static String of(Callback callback) {
    if (callback instanceof Callback.LowerArrival arrival) {
      return arrival.request()
          + " arrives at the lower driver of "
          + arrival.target()
          + ": "
          + words(arrival.parameters());
    }
    if (callback instanceof Callback.CompletionRoutine routine) {
      CompletionParams params = routine.params();
      return "the completion routine of "
          + routine.request()
          + " runs (target "
          + routine.target()
          + ", "
          + params.status()
          + ", information "
          + params.information()
          + ", type "
          + params.type()
          + (routine.context() == null ? "" : ", context " + routine.context())
          + ")";
    }
    if (callback instanceof Callback.UpperCompletion upper) {
      return "the originator gets "
          + upper.request()
          + " back with "
          + upper.status()
          + " and information "
          + upper.information();
    }
    return object(callback);
  }

  private static String object(Callback callback) {
    if (callback instanceof Callback.LowerCancel) {
      return "the lower driver of " + callback.target() + " is to cancel " + callback.request();
    }
    if (callback instanceof Callback.RequestPresented) {
      return callback.request() + " is presented to the driver";
    }
    if (callback instanceof Callback.VerifierBreak stop) {
      return "the verifier reports a mistake"
          + (stop.reason().isEmpty() ? "" : ": ")
          + stop.reason();
    }
    boolean cleanup =
        callback instanceof Callback.RequestCleanup || callback instanceof Callback.TargetCleanup;
    Object object = callback.request() != null ? callback.request() : callback.target();
    return object + (cleanup ? " is cleaned up" : " is destroyed");
  }

  private static String words(IoParameters io) {
    StringBuilder text = new StringBuilder(io.type().toString());
    if (io.length() != null) {
      text.append(" of ").append(io.length()).append(" bytes");
    }
    if (io.ioControlCode() != null) {
      text.append(String.format(", control code 0x%X", io.ioControlCode()));
    }
    if (io.inputLength() != null && io.outputLength() != null) {
      text.append(String.format(", %d bytes in, %d out", io.inputLength(), io.outputLength()));
    }
    if (io.deviceOffset() != null && io.deviceOffset() != 0) {
      text.append(", device offset ").append(io.deviceOffset());
    }
    if (io.initialStatus() != null) {
      text.append(", status ").append(io.initialStatus());
    }
    if (io.stackLocations() != null) {
      text.append(", ").append(io.stackLocations()).append(" stack locations");
    }
    return text.append(io.cancelled() ? ", already cancelled" : "").toString();
  }
}
