package org.lifecycletck.kit.report.sarif;

/** What a verdict becomes as a result. */
enum Result {
  FAIL("fail", "error"),
  REVIEW("review", "none"),
  OPEN("open", "none"),
  INFORMATIONAL("informational", "none"),
  NOT_APPLICABLE("notApplicable", "none");

  private final String kind;
  private final String level;

  Result(String kind, String level) {
    this.kind = kind;
    this.level = level;
  }

  String kind() {
    return kind;
  }

  String level() {
    return level;
  }

  static Result of(String verdict) {
    return switch (verdict) {
      case "violates", "waived" -> FAIL;
      case "undecided" -> OPEN;
      case "preview" -> INFORMATIONAL;
      case "not exercised" -> REVIEW;
      case "not applicable" -> NOT_APPLICABLE;
      default -> throw new IllegalArgumentException("no verdict: " + verdict);
    };
  }
}
