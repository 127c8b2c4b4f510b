package org.lifecycletck.kit.sequence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

class HandlesTest {
  private static final RequestId R = new RequestId("r1");
  private static final TargetId T = new TargetId("t1");
  private static final Call ABOUT_REQUEST = new Call.ReferenceRequest(R);
  private static final Call ABOUT_TARGET = new Call.StartTarget(T);

  private final Handles handles = new Handles();

  private void take(Event.Happening happening) {
    handles.take(new Event(1, 1, "main", happening));
  }

  @Test
  void aRequestIsThereOnceItHasBeenPresented() {
    Call submit = new Call.Submit(R, FormatMethod.READ, 2, 16);
    assertTrue(handles.are(submit));
    take(new Event.Called(1, submit));
    take(new Event.Returned(1, Answer.NOTHING));
    assertFalse(handles.are(ABOUT_REQUEST));
    assertTrue(handles.are(new Call.UpperCancel(R)));
    take(new Event.CallbackBegan(1, new Callback.RequestPresented(R)));
    assertTrue(handles.are(ABOUT_REQUEST));
  }

  @Test
  void aRequestIsThereOnceItHasBeenMade() {
    Call create = new Call.CreateRequest(R, T, null);
    take(new Event.Called(1, create));
    take(new Event.Returned(1, new Answer.Status(NtStatus.INVALID_DEVICE_STATE)));
    assertFalse(handles.are(ABOUT_REQUEST));
    assertTrue(handles.are(create));
    take(new Event.Called(2, create));
    take(new Event.Returned(2, new Answer.Status(NtStatus.SUCCESS)));
    assertTrue(handles.are(ABOUT_REQUEST));
  }

  @Test
  void aTargetIsThereUntilItsDeletionReturns() {
    Call create = new Call.CreateTarget(T, TargetSetup.remote(1));
    take(new Event.Called(1, new Call.DeleteTarget(T)));
    assertTrue(handles.are(ABOUT_TARGET));
    take(new Event.Returned(1, Answer.NOTHING));
    assertFalse(handles.are(ABOUT_TARGET));
    assertTrue(handles.are(create));
    take(new Event.Called(2, create));
    assertTrue(handles.are(ABOUT_TARGET));
  }
}
