package org.lifecycletck.spi.vocabulary;

/** What kind of I/O a request carries: {@code WDF_REQUEST_TYPE}. */
public enum RequestType {
  /** No stack location was filled in: major function 0. */
  CREATE(0x0),
  READ(0x3),
  WRITE(0x4),
  DEVICE_CONTROL(0xE),
  DEVICE_CONTROL_INTERNAL(0xF),
  OTHER(0x1C),
  NO_FORMAT(0xFF);

  private final int value;

  RequestType(int value) {
    this.value = value;
  }

  /** The number in {@code WDF_REQUEST_TYPE}. */
  public int value() {
    return value;
  }

  /** The type with this {@code WDF_REQUEST_TYPE} number. */
  public static RequestType of(int value) {
    for (RequestType type : values()) {
      if (type.value == value) {
        return type;
      }
    }
    throw new IllegalArgumentException("not a WDF_REQUEST_TYPE: " + value);
  }
}
