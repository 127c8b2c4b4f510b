package org.lifecycletck.kit.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryChecker;

/** What lies inside what, for the shapes that recorded steps have. */
class ConverterTest {
  private static final String MADE =
      step(1, "target t1 stack=2", "{'ev':'ret','step':1,'status':'SUCCESS'}")
          + step(2, "req r1 t1", "{'ev':'ret','step':2,'status':'SUCCESS'}")
          + step(3, "setcr r1 do state t1;cancel r1", "{'ev':'ret','step':3}");

  private static final String RECEIVED =
      "{'ev':'lower.recv','r':1,'t':1,'major':'read','length':16,'irp_stack':2,'cur':2,"
          + "'iostatus':'SUCCESS'}";

  private static final String ROUTINE =
      "{'ev':'completion_routine','r':1,'t':1,'status':'CANCELLED','info':0,'type':3},"
          + "{'ev':'nested','cmd':'state t1','in':'completion-routine'},"
          + "{'ev':'ret','step':9,'state':'Started'},"
          + "{'ev':'nested','cmd':'cancel r1','in':'completion-routine'},"
          + "{'ev':'ret','step':9,'value':0}";

  private static String step(int number, String command, String observations) {
    return String.format("{'n':%d,'cmd':'%s','obs':[%s]},", number, command, observations);
  }

  private static String completing(String why) {
    return "{'ev':'lower.completing','r':1,'t':1,'status':'CANCELLED','info':0" + why + "}";
  }

  private static History convert(String steps, String outcome, String waiting) {
    String text =
        String.format(
            "{'id':'x','verifier':1,'outcome':'%s','still_blocked':[%s],'steps':[%s]}",
            outcome, waiting, steps.replaceAll(",$", ""));
    try {
      History history =
          Converter.convert(
              RecordedTrace.of(JsonMapper.builder().build().readTree(text.replace('\'', '"'))));
      assertEquals(Optional.empty(), HistoryChecker.problem(history));
      return history;
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The events of one step, a word each, with brackets for what encloses what. */
  private static String shape(History history, int step) {
    List<String> words = new ArrayList<>();
    Map<Long, String> calls = new HashMap<>();
    for (Event event : history.events()) {
      Event.Happening happening = event.happening();
      String word;
      if (happening instanceof Event.Called called) {
        word = called.stimulus().getClass().getSimpleName() + "(";
        calls.put(called.call(), called.stimulus().getClass().getSimpleName());
      } else if (happening instanceof Event.Returned returned) {
        word = ")" + returned.answer();
      } else if (happening instanceof Event.CallbackBegan began) {
        word = began.observation().getClass().getSimpleName() + "[";
      } else if (happening instanceof Event.CallbackEnded) {
        word = "]";
      } else if (happening instanceof Event.Quiesced quiesced) {
        word = "quiet" + quiesced.blockedCalls().stream().map(calls::get).toList();
      } else if (happening instanceof Event.Stopped stopped) {
        word = "stop " + stopped.fatal();
      } else {
        word = "advance";
      }
      if (event.step() == step) {
        words.add((event.strand().equals("main") ? "" : event.strand() + ":") + word);
      }
    }
    return String.join(" ", words);
  }

  @Test
  void aRoutineInsideAnInlineCompletionRunsItsScriptThere() {
    String mode = step(4, "lower.mode t1 sync:CANCELLED:0", "{'ev':'ret','step':4}");
    String send =
        step(
            9,
            "send r1 t1",
            RECEIVED
                + ","
                + completing(",'why':'inline'")
                + ","
                + ROUTINE
                + ",{'ev':'ret','step':9,'api':'send','r':1,'value':1}");
    assertEquals(
        "Send( LowerArrival[ LowerComplete( CompletionRoutine[ GetTargetState( )Started"
            + " CancelSentRequest( )FALSE ] )nothing ] )TRUE quiet[]",
        shape(convert(MADE + mode + send, "ok", ""), 9));
  }

  @Test
  void aCancellerRunsTheRoutineAfterTheCancelCallback() {
    String sent =
        step(4, "lower.mode t1 cancelable", "{'ev':'ret','step':4}")
            + step(5, "send r1 t1", RECEIVED + ",{'ev':'ret','step':5,'value':1}");
    String cancel =
        step(
            9,
            "cancel r1",
            "{'ev':'lower.cancel_routine','r':1,'t':1},"
                + completing(",'why':'cancel-routine'")
                + ","
                + ROUTINE
                + ",{'ev':'ret','step':9,'value':1}");
    History history = convert(MADE + sent + cancel, "ok", "");
    assertEquals(
        "Send( LowerArrival[ LowerMarkCancelable( )STATUS_SUCCESS ] )TRUE quiet[]",
        shape(history, 5));
    assertEquals(
        "CancelSentRequest( LowerCancel[ LowerComplete( )nothing ] CompletionRoutine["
            + " GetTargetState( )Started CancelSentRequest( )FALSE ] )TRUE quiet[]",
        shape(history, 9));
  }

  @Test
  void theOriginatorsCancelHoldsNothingBack() {
    String presented =
        step(1, "target t1 stack=2", "{'ev':'ret','step':1,'status':'SUCCESS'}")
            + step(
                2,
                "upper read stack=4 as=r1",
                "{'ev':'queue_presented','r':1},"
                    + "{'ev':'upper.dispatch_returned','status':'PENDING'},"
                    + "{'ev':'ret','step':2}")
            + step(3, "setcr r1", "{'ev':'ret','step':3}")
            + step(4, "lower.mode t1 cancelable", "{'ev':'ret','step':4}")
            + step(5, "send r1 t1", RECEIVED + ",{'ev':'ret','step':5,'value':1}");
    String cancel =
        step(
            9,
            "upper.cancel r1",
            "{'ev':'lower.cancel_routine','r':1,'t':1},"
                + completing(",'why':'cancel-routine'")
                + ",{'ev':'completion_routine','r':1,'t':1,'status':'CANCELLED',"
                + "'info':0,'type':255}"
                + ",{'ev':'ret','step':9,'value':1}");
    assertEquals(
        "UpperCancel( LowerCancel[ LowerComplete( CompletionRoutine[ ] )nothing ] )TRUE quiet[]",
        shape(convert(presented + cancel, "ok", ""), 9));
  }

  @Test
  void aLowerDriverUnmarksBeforeItCompletes() {
    String sent =
        step(4, "lower.mode t1 note", "{'ev':'ret','step':4}")
            + step(5, "send r1 t1", RECEIVED + ",{'ev':'ret','step':5,'value':1}");
    String complete =
        step(
            9,
            "lower.complete r1 CANCELLED 0",
            completing("") + "," + ROUTINE + ",{'ev':'ret','step':9}");
    assertEquals(
        "LowerUnmarkCancelable( )STATUS_SUCCESS LowerComplete( CompletionRoutine["
            + " GetTargetState( )Started CancelSentRequest( )FALSE ] )nothing quiet[]",
        shape(convert(MADE + sent + complete, "ok", ""), 9));
  }

  @Test
  void aWaitingCallReturnsOnItsOwnStrand() {
    String sent =
        step(4, "send r1 t1", RECEIVED + ",{'ev':'ret','step':4,'value':1}")
            + step(5, "stop t1 wait", "{'ev':'blocked','step':5,'in':'stop'}");
    String complete =
        step(
            9,
            "lower.complete r1 CANCELLED 0",
            completing("")
                + ","
                + ROUTINE
                + ",{'ev':'ret','step':9},{'ev':'resumed','step':5},{'ev':'ret','step':5}");
    History history = convert(MADE + sent + complete, "ok", "");
    assertEquals("StopTarget( quiet[StopTarget]", shape(history, 5));
    assertTrue(
        shape(history, 9).endsWith("main-2:] main-2:)nothing )nothing quiet[]"), shape(history, 9));
  }

  @Test
  void aCompletionEndsBeforeTheWaitingCallReturns() {
    String sent =
        step(4, "send r1 t1 sync", RECEIVED + ",{'ev':'blocked','step':4,'in':'send'}")
            + step(5, "cancel r1", "{'ev':'ret','step':5,'value':0}");
    String mark =
        step(
            9,
            "lower.mark r1",
            "{'ev':'lower.marked','r':1,'already_cancelled':1},"
                + completing(",'why':'cancel-flag-seen-when-marking'")
                + ",{'ev':'resumed','step':4},{'ev':'ret','step':4,'value':1}");
    assertEquals(
        "main-2:LowerMarkCancelable( main-2:)STATUS_CANCELLED main-2:LowerComplete("
            + " main-2:)nothing )TRUE quiet[]",
        shape(convert(MADE + sent + mark, "ok", ""), 9));
  }

  @Test
  void aForgottenRequestGoesUpInsideItsCompletionAndEndsInItsSend() {
    String presented =
        step(1, "target t1 stack=2", "{'ev':'ret','step':1,'status':'SUCCESS'}")
            + step(
                2,
                "upper read stack=4 as=r1",
                "{'ev':'queue_presented','r':1}," + "{'ev':'ret','step':2}")
            + step(4, "lower.mode t1 sync:CANCELLED:0", "{'ev':'ret','step':4}");
    String send =
        step(
            9,
            "send r1 t1 forget",
            "{'ev':'request_callback','r':1,'what':'cleanup'},"
                + RECEIVED
                + ","
                + completing(",'why':'inline'")
                + ",{'ev':'upper.completed','r':1,'status':'CANCELLED','info':0},"
                + "{'ev':'request_callback','r':1,'what':'destroy'},"
                + "{'ev':'ret','step':9,'value':1}");
    assertEquals(
        "Send( RequestCleanup[ ] LowerArrival[ LowerComplete( UpperCompletion[ ] )nothing ]"
            + " RequestDestroy[ ] )TRUE quiet[]",
        shape(convert(presented + send, "ok", ""), 9));
  }

  @Test
  void aCallThatWaitsInsideARoutineKeepsEverythingAroundItOpen() {
    String sent =
        step(4, "setcr r1 do stop t1 wait; state t1", "{'ev':'ret','step':4}")
            + step(5, "send r1 t1", RECEIVED + ",{'ev':'ret','step':5,'value':1}");
    String complete =
        step(
            8,
            "lower.complete r1 CANCELLED 0",
            completing("")
                + ",{'ev':'completion_routine','r':1,'t':1,'status':'CANCELLED','info':0,"
                + "'type':3},{'ev':'nested','cmd':'stop t1 wait','in':'completion-routine'},"
                + "{'ev':'blocked','step':8,'in':'stop'}");
    String leave =
        step(
            9,
            "stop t1 leave",
            "{'ev':'ret','step':9},{'ev':'resumed','step':8},{'ev':'ret','step':8},"
                + "{'ev':'nested','cmd':'state t1','in':'completion-routine'},"
                + "{'ev':'ret','step':8,'state':'Stopped'},{'ev':'ret','step':8}");
    History history = convert(MADE + sent + complete + leave, "ok", "");
    assertEquals(
        "LowerComplete( CompletionRoutine[ StopTarget( quiet[StopTarget]", shape(history, 8));
    assertEquals(
        "main-2:StopTarget( main-2:)nothing )nothing GetTargetState( )Stopped ] )nothing quiet[]",
        shape(history, 9));
  }

  @Test
  void aTimerCancelsOnItsOwnStrand() {
    String sent =
        step(4, "lower.mode t1 note", "{'ev':'ret','step':4}")
            + step(5, "send r1 t1 timeout=5", RECEIVED + ",{'ev':'ret','step':5,'value':1}");
    String advance =
        step(9, "advance 6", "{'ev':'lower.cancel_routine','r':1,'t':1},{'ev':'now','ms':6}");
    assertEquals(
        "advance timer:LowerCancel[ timer:] quiet[]",
        shape(convert(MADE + sent + advance, "ok", ""), 9));
  }

  @Test
  void aSystemStopLeavesEverythingOpen() {
    String send =
        step(9, "send r1 t1", "{'ev':'bugcheck','code':269,'wdfcode':6,'p2':3},{'ev':'fatal'}");
    assertEquals(
        "Send( stop bug check 0x10D (0x6, 0x3)", shape(convert(MADE + send, "bugcheck", ""), 9));
  }

  @Test
  void aRefusedCommandLeavesNoTrace() {
    assertEquals(
        "", shape(convert(MADE + step(9, "cancel r8", "{'ev':'skipped','why':'x'}"), "ok", ""), 9));
  }

  @Test
  void aNumberUsedAgainNamesANewObject() {
    String again = step(9, "req r1", "{'ev':'ret','step':9,'status':'SUCCESS'}");
    History history = convert(MADE + again, "ok", "");
    assertTrue(
        history.events().stream().anyMatch(e -> e.toString().contains("r1.2")), history.toString());
  }

  @Test
  void whatItDoesNotKnowIsRefusedWithTraceAndStep() {
    refused(step(9, "jump r1", "{'ev':'ret','step':9}"), "command 'jump r1': unknown command");
    refused(step(9, "state t1 now", "{'ev':'ret','step':9}"), "unknown word '[now]'");
    refused(step(9, "state t7", "{'ev':'ret','step':9}"), "no target t7 was made");
    refused(step(9, "state t1", "{'ev':'jumped'},{'ev':'ret','step':9}"), "unknown observation");
    refused(step(9, "state t1", ""), "neither returned nor waits");
    refused(step(9, "state t1", "{'ev':'ret','step':9}"), "no text 'state'");
    refused(
        step(9, "advance 1", "{'ev':'nested','cmd':'state t1'}"), "no callback runs this command");
  }

  private static void refused(String steps, String message) {
    IllegalArgumentException problem =
        assertThrows(IllegalArgumentException.class, () -> convert(MADE + steps, "ok", ""));
    assertTrue(problem.getMessage().startsWith("trace x, step 9: "), problem.getMessage());
    assertTrue(problem.getMessage().contains(message), problem.getMessage());
  }
}
