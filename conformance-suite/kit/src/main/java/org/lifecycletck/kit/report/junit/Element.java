package org.lifecycletck.kit.report.junit;

/** What a verdict becomes inside a test case. */
enum Element {
  NONE(""),
  FAILURE("failure"),
  ERROR("error"),
  SKIPPED("skipped");

  private final String tag;

  Element(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }

  static Element of(String verdict) {
    return switch (verdict) {
      case "conforms" -> NONE;
      case "violates" -> FAILURE;
      case "undecided" -> ERROR;
      case "not exercised", "not applicable", "waived", "warning", "preview" -> SKIPPED;
      default -> throw new IllegalArgumentException("no verdict: " + verdict);
    };
  }
}
