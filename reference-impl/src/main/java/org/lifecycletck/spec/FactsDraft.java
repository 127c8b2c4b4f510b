package org.lifecycletck.spec;

import org.lifecycletck.spec.Facts.Location;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A request's facts while an effect changes them. */
final class FactsDraft {
  NtStatus status;
  long information;
  Location location;
  FormatMethod received;
  long receivedLength;
  NtStatus paramsStatus;
  long paramsInformation;
  long deadline;
  String routineContext;
  TargetId sentTo;
  boolean cancelledAbove;
  final TargetId parent;

  FactsDraft(Facts facts) {
    status = facts.status();
    information = facts.information();
    location = facts.location();
    received = facts.received();
    receivedLength = facts.receivedLength();
    paramsStatus = facts.paramsStatus();
    paramsInformation = facts.paramsInformation();
    deadline = facts.deadline();
    routineContext = facts.routineContext();
    sentTo = facts.sentTo();
    cancelledAbove = facts.cancelledAbove();
    parent = facts.parent();
  }

  Facts freeze() {
    return new Facts(
        status,
        information,
        location,
        received,
        receivedLength,
        paramsStatus,
        paramsInformation,
        deadline,
        routineContext,
        sentTo,
        cancelledAbove,
        parent);
  }
}
