package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What comes to the driver from outside: received requests and device notifications. */
public interface UpperFace {

  /**
   * The originator sends an I/O request to the driver; the framework presents it through a queue.
   *
   * @param stackSize the number of stack locations of the IRP, the driver's own included
   */
  void submit(RequestId request, FormatMethod method, int stackSize, long length);

  /** The originator cancels its I/O request: {@code IoCancelIrp}. */
  boolean upperCancel(RequestId request);

  /** The system notifies the owner of a remote target; no driver callback is registered. */
  void notifyDevice(TargetId target, DeviceNotification notification);
}
