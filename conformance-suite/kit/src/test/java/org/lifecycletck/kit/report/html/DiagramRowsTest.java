package org.lifecycletck.kit.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/** What a sequence diagram shows of a history. */
class DiagramRowsTest {
  private static final RequestId R1 = new RequestId("r1");

  private final List<Event> events = new ArrayList<>();

  private void happens(String strand, Event.Happening happening) {
    events.add(new Event(events.size() + 1, 1, strand, happening));
  }

  private List<String> rows(int wrong) {
    return DiagramRows.of(events, wrong).stream()
        .map(
            row ->
                row.number()
                    + " "
                    + (row.party() == null ? "all" : row.party().title())
                    + " "
                    + row.kind()
                    + " "
                    + row.words()
                    + (row.wrong() ? " !" : ""))
        .toList();
  }

  private void cancelThatCallsTheOriginator() {
    happens("driver", new Event.Called(1, new Call.ReferenceRequest(R1)));
    happens("driver", new Event.Returned(1, new Answer.Nothing()));
    happens("kit", new Event.Quiesced(List.of()));
    happens("driver", new Event.Called(2, new Call.CancelSentRequest(R1)));
    happens(
        "driver",
        new Event.CallbackBegan(3, new Callback.UpperCompletion(R1, NtStatus.SUCCESS, 0)));
    happens("driver", new Event.CallbackEnded(3));
    happens("driver", new Event.Returned(2, new Answer.Truth(true)));
  }

  @Test
  void whatBeginsAndEndsAtOnceIsOneRowAndARestIsNone() {
    cancelThatCallsTheOriginator();
    assertEquals(
        List.of(
            "1 driver ROUND_TRIP WdfObjectReference(r1)",
            "4 driver CALL WdfRequestCancelSentRequest(r1)",
            "5 originator CALLBACK the originator gets r1 back with STATUS_SUCCESS"
                + " and information 0",
            "7 driver RETURN WdfRequestCancelSentRequest returns TRUE"),
        rows(-1));
  }

  @Test
  void theWrongStepHasARowOfItsOwn() {
    cancelThatCallsTheOriginator();
    assertEquals("2 driver RETURN WdfObjectReference returns !", rows(1).get(1));
    assertEquals("3 all NOTE nothing more happens !", rows(2).get(1));
    assertEquals("6 originator CALLBACK_END returns !", rows(5).get(3));
  }
}
