package org.lifecycletck.spi.vocabulary;

/** One of the five {@code WdfIoTargetFormatRequestFor…} methods. */
public enum FormatMethod {
  READ("WdfIoTargetFormatRequestForRead", RequestType.READ, RequestType.READ),
  WRITE("WdfIoTargetFormatRequestForWrite", RequestType.WRITE, RequestType.WRITE),
  IOCTL("WdfIoTargetFormatRequestForIoctl", RequestType.DEVICE_CONTROL, RequestType.DEVICE_CONTROL),
  INTERNAL_IOCTL(
      "WdfIoTargetFormatRequestForInternalIoctl",
      RequestType.DEVICE_CONTROL_INTERNAL,
      RequestType.DEVICE_CONTROL_INTERNAL),
  INTERNAL_IOCTL_OTHERS(
      "WdfIoTargetFormatRequestForInternalIoctlOthers",
      RequestType.OTHER,
      RequestType.DEVICE_CONTROL_INTERNAL);

  private final String ddi;
  private final RequestType completionType;
  private final RequestType arrivalType;

  FormatMethod(String ddi, RequestType completionType, RequestType arrivalType) {
    this.ddi = ddi;
    this.completionType = completionType;
    this.arrivalType = arrivalType;
  }

  /** The name of the DDI. */
  public String ddi() {
    return ddi;
  }

  /** The type the completion parameters carry. */
  public RequestType completionType() {
    return completionType;
  }

  /** The type the lower driver sees on arrival. */
  public RequestType arrivalType() {
    return arrivalType;
  }

  /** Whether the method transfers a length: read and write do. */
  public boolean isTransfer() {
    return this == READ || this == WRITE;
  }
}
