package org.lifecycletck.kit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The checker accepts proper nesting and tells what is wrong with everything else. */
class HistoryCheckerTest {
  private final List<Event> events = new ArrayList<>();

  private HistoryCheckerTest call(String strand, long id) {
    return add(strand, new Event.Called(id, new Call.StartTarget(new TargetId("t1"))));
  }

  private HistoryCheckerTest returns(String strand, long id) {
    return add(strand, new Event.Returned(id, Answer.NOTHING));
  }

  private HistoryCheckerTest begin(String strand, long id) {
    return add(strand, new Event.CallbackBegan(id, new Callback.VerifierBreak("")));
  }

  private HistoryCheckerTest end(String strand, long id) {
    return add(strand, new Event.CallbackEnded(id));
  }

  private HistoryCheckerTest quiesced(Long... waiting) {
    return add("main", new Event.Quiesced(List.of(waiting)));
  }

  private HistoryCheckerTest add(String strand, Event.Happening happening) {
    events.add(new Event(events.size() + 1, 7, strand, happening));
    return this;
  }

  private Optional<String> problem() {
    return HistoryChecker.problem(
        new History(new History.Header("a", null, "s", true, null), events));
  }

  private void isWellFormed() {
    assertEquals(Optional.empty(), problem());
  }

  private void isRefused(String what) {
    assertTrue(problem().orElse("").contains(what), problem().toString());
  }

  @Test
  void nestedCallsAndCallbacksAreWellFormed() {
    call("a", 1).begin("a", 1).call("a", 2).begin("a", 2).end("a", 2).returns("a", 2);
    end("a", 1).quiesced(1L).begin("b", 3).end("b", 3).returns("a", 1).quiesced();
    isWellFormed();
  }

  @Test
  void whatIsOpenAtASystemStopMayStayOpen() {
    call("a", 1).begin("a", 1).call("a", 2);
    add("a", new Event.Stopped(new Fatal(1, 2, 3)));
    isWellFormed();
  }

  @Test
  void nothingFollowsASystemStop() {
    add("a", new Event.Stopped(new Fatal(1, 2, 3))).quiesced();
    isRefused("event 2 (step 7): it follows a system stop");
  }

  @Test
  void aCallInsideACallIsRefused() {
    call("a", 1).call("a", 2);
    isRefused("event 2 (step 7): call 2 begins directly inside call 1");
  }

  @Test
  void aCallbackInsideACallbackIsRefused() {
    begin("a", 1).begin("a", 2);
    isRefused("callback 2 begins directly inside callback 1");
  }

  @Test
  void aNumberUsedTwiceIsRefused() {
    call("a", 1).returns("a", 1).call("a", 1);
    isRefused("call 1 begins twice");
  }

  @Test
  void aReturnOutOfOrderIsRefused() {
    call("a", 1).begin("a", 1).returns("a", 1);
    isRefused("call 1 ends, but callback 1 is on top of the strand");
  }

  @Test
  void aReturnOnAnotherStrandIsRefused() {
    call("a", 1).returns("b", 1);
    isRefused("call 1 ends, but nothing is on top of the strand");
  }

  @Test
  void aCallbackThatNeverEndsIsRefused() {
    call("a", 1).begin("a", 1);
    isRefused("callback 1 never ends on strand a");
  }

  @Test
  void aWaitingCallThatIsNotListedIsRefused() {
    call("a", 1).quiesced();
    isRefused("the calls listed as waiting are [], those open are [1]");
  }

  @Test
  void aListedCallThatDoesNotWaitIsRefused() {
    call("a", 1).returns("a", 1).quiesced(1L);
    isRefused("the calls listed as waiting are [1], those open are []");
  }

  @Test
  void numbersThatDoNotGrowAreRefused() {
    call("a", 1);
    events.add(new Event(1, 7, "a", new Event.Returned(1, Answer.NOTHING)));
    isRefused("its number is not greater than the one before");
  }
}
