package org.lifecycletck.kit.report.html;

/**
 * A row of a sequence diagram.
 *
 * @param number the number of its event in the history
 * @param strand the strand it happened on
 * @param party who calls the subject or is called by it; null for a note across all
 * @param wrong whether it is the first wrong step
 */
record DiagramRow(long number, String strand, Party party, Kind kind, String words, boolean wrong) {

  /** What a row shows. */
  enum Kind {
    /** A call into the subject that lasts. */
    CALL(true, false),
    /** A call and its return at once. */
    ROUND_TRIP(true, false),
    /** The return of a call. */
    RETURN(false, true),
    /** A callback of the subject. */
    CALLBACK(false, false),
    /** The end of a callback that lasted. */
    CALLBACK_END(true, true),
    /** Something that concerns everybody. */
    NOTE(false, false);

    private final boolean towardsSubject;
    private final boolean dashed;

    Kind(boolean towardsSubject, boolean dashed) {
      this.towardsSubject = towardsSubject;
      this.dashed = dashed;
    }

    boolean isTowardsSubject() {
      return towardsSubject;
    }

    boolean isDashed() {
      return dashed;
    }
  }
}
