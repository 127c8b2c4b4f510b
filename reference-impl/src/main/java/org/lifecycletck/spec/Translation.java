package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.NtStatus;

/** How the framework's own status codes look to an originator (core/fxrequest.cpp). */
final class Translation {
  private Translation() {}

  static NtStatus upward(NtStatus status) {
    if (!status.isFrameworkFacility()) {
      return status;
    }
    if (status.equals(NtStatus.WDF_PAUSED) || status.equals(NtStatus.WDF_BUSY)) {
      return NtStatus.DEVICE_BUSY;
    }
    if (status.equals(NtStatus.WDF_INTERNAL_ERROR)) {
      return NtStatus.INTERNAL_ERROR;
    }
    return NtStatus.INVALID_DEVICE_REQUEST;
  }
}
