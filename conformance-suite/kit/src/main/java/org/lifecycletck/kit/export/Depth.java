package org.lifecycletck.kit.export;

/** How deep the stack of a strand may get; the models say so themselves if it gets deeper. */
final class Depth {
  private static final int OF_A_CALL_WITHIN_A_CALLBACK = 12;

  private Depth() {}

  static int of(Exported model) {
    return OF_A_CALL_WITHIN_A_CALLBACK + 2 * model.allRequests();
  }
}
