package org.lifecycletck.kit.steps;

import java.util.Arrays;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Call;

/** A word by which a scenario names the latest call of some kinds. */
public enum CallKind {
  CALL("call", Call.class),
  CREATION(
      "creation",
      Call.CreateTarget.class,
      Call.CreateRequest.class,
      Call.CreateRequestFromIrp.class),
  OPEN("open", Call.OpenTarget.class),
  REOPEN("reopen", Call.ReopenTarget.class),
  START("start", Call.StartTarget.class),
  STOP("stop", Call.StopTarget.class),
  PURGE("purge", Call.PurgeTarget.class),
  CLOSE("close", Call.CloseTarget.class, Call.CloseTargetForQueryRemove.class),
  DELETE("delete", Call.DeleteTarget.class, Call.DeleteRequest.class),
  FORMAT(
      "format",
      Call.FormatRequest.class,
      Call.FormatUsingCurrentType.class,
      Call.FormatUsingStackLocation.class),
  SEND("send", Call.Send.class),
  TRANSFER("transfer", Call.SendSynchronously.class),
  CANCEL("cancel", Call.CancelSentRequest.class, Call.UpperCancel.class),
  ALLOCATION("allocation", Call.AllocateTimer.class),
  CHANGE_OF_TARGET("change of target", Call.ChangeTarget.class),
  REUSE("reuse", Call.Reuse.class),
  COMPLETION("completion", Call.CompleteRequest.class, Call.LowerComplete.class),
  MARK("mark", Call.LowerMarkCancelable.class),
  UNMARK("unmark", Call.LowerUnmarkCancelable.class),
  QUESTION("question", Call.IsCanceled.class, Call.LowerIsCanceled.class);

  /** The words, as an alternation. */
  public static final String WORDS =
      "call|creation|open|reopen|start|stop|purge|close|delete|format|send|transfer|cancel"
          + "|allocation|change of target|reuse|completion|mark|unmark|question";

  private final String word;
  private final List<Class<?>> kinds;

  CallKind(String word, Class<?>... kinds) {
    this.word = word;
    this.kinds = List.of(kinds);
  }

  /** The kinds that a word names. */
  public static CallKind of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow();
  }

  String word() {
    return word;
  }

  /** Whether a call is of these kinds. */
  public boolean includes(Call call) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(call));
  }
}
