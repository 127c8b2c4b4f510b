package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.Event.CallbackBegan;
import org.lifecycletck.kit.history.Event.Called;
import org.lifecycletck.kit.history.Event.Happening;
import org.lifecycletck.kit.history.Event.Returned;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A history about one request and one target, written by hand. */
final class Written {
  static final TargetId T = new TargetId("t1");
  static final RequestId R = new RequestId("r1");
  static final Answer SUCCESS = new Answer.Status(NtStatus.SUCCESS);
  static final Answer TRUE = new Answer.Truth(true);

  private final List<Event> events = new ArrayList<>();
  private long calls;
  private int step;

  /** The request is made and formatted as a read, with a completion routine. */
  void formatted() {
    call("driver", new Call.CreateTarget(T, TargetSetup.remote(1)), SUCCESS);
    call("driver", new Call.CreateRequest(R, T, null), SUCCESS);
    call("driver", new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16)), SUCCESS);
    call("driver", new Call.SetCompletionRoutine(R, "c"), Answer.NOTHING);
  }

  void call(String strand, Call call, Answer answer) {
    end(strand, begin(strand, call), answer);
  }

  long begin(String strand, Call call) {
    calls++;
    add(strand, new Called(calls, call));
    return calls;
  }

  void end(String strand, long call, Answer answer) {
    add(strand, new Returned(call, answer));
  }

  void callback(String strand, Callback callback) {
    calls++;
    add(strand, new CallbackBegan(calls, callback));
    add(strand, new Event.CallbackEnded(calls));
  }

  /** The completion routine runs. */
  void routine(String strand, NtStatus status, long information) {
    CompletionParams params = new CompletionParams(RequestType.READ, status, information);
    callback(strand, new Callback.CompletionRoutine(R, T, params, "c"));
  }

  void advance(long milliseconds) {
    add("clock", new Event.Advanced(milliseconds * SendOptions.UNITS_PER_MILLISECOND));
  }

  void rest(Long... blocked) {
    add("kit", new Event.Quiesced(List.of(blocked)));
    step++;
  }

  private void add(String strand, Happening happening) {
    events.add(new Event(events.size() + 1L, step, strand, happening));
  }

  History history() {
    return new History(new History.Header("written", null, "nobody", true, null), events);
  }

  Verdict judge(Profile profile) {
    return new OracleJudge(profile, false).judge(history()).verdict();
  }
}
