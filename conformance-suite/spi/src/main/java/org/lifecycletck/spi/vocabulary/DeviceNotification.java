package org.lifecycletck.spi.vocabulary;

/** What the system tells the owner of a remote target about the target's device. */
public enum DeviceNotification {
  QUERY_REMOVE,
  REMOVE_CANCELED,
  REMOVE_COMPLETE
}
