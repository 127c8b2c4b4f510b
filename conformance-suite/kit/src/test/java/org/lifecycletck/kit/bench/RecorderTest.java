package org.lifecycletck.kit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

/** When a subject is at rest, by what it says and what has been seen meanwhile. */
class RecorderTest {
  private final Recorder recorder = new Recorder(false);

  private Strand calling(String kind) {
    Strand strand = recorder.free(null, kind);
    recorder.called(strand, new Call.GetStatus(new RequestId("r1")), () -> true, () -> {});
    return strand;
  }

  @Test
  void restIsNoneWhereTheClockCameBackWhileTheSubjectWasAsked() {
    calling("driver");
    Strand clock = recorder.free(null, "clock");
    recorder.advancing(clock, 1);
    int version = recorder.version();
    // One waits, says the subject: the clock, for the call. Then both go on, the clock first.
    int waiting = 1;
    recorder.advanced(clock);
    assertFalse(recorder.quiesced(version, waiting, () -> true));
    assertFalse(recorder.othersRest(version, waiting, null));
    assertTrue(recorder.quiesced(recorder.version(), waiting, () -> true));
  }

  @Test
  void restIsNoneWhereACallCameBackWithoutAReturn() {
    calling("driver");
    Strand lower = calling("lower");
    int version = recorder.version();
    recorder.thrown(lower);
    assertFalse(recorder.quiesced(version, 1, () -> true));
  }

  @Test
  void callsThatWaitAreNoneOfThoseThatHaveReturned() {
    calling("driver");
    Strand lower = calling("lower");
    recorder.returned(lower, 2, Answer.NOTHING);
    assertTrue(recorder.quiesced(recorder.version(), 1, () -> true));
    assertEquals(List.of(1L), recorder.waitingCalls());
  }
}
