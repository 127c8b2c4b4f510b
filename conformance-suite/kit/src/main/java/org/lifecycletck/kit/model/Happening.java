package org.lifecycletck.kit.model;

import java.util.Objects;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * One step of the model, as it reads in a story.
 *
 * @param kind what kind of step
 * @param strand where it happens; null where it happens on no strand
 * @param call the call that begins; null where none does
 * @param row the row that applies; null where none does
 * @param request the request whose deadline passes; null otherwise
 * @param cell the cell in which the row applies, by its control part; null where nobody asks
 */
public record Happening(
    Kind kind, String strand, Call call, Row row, RequestId request, Cell cell) {

  /** What kind of step it is. */
  public enum Kind {
    /** A call begins, and its first row applies. */
    CALL,
    /** The framework goes on. */
    GO_ON,
    /** A call that others have woken returns. */
    RETURNS,
    /** A callback ends. */
    CALLBACK_ENDS,
    /** The clock reaches a request's deadline. */
    DEADLINE_PASSES,
    /** The framework notices a deadline. */
    TIMER
  }

  static Happening call(String strand, Call call, Row row) {
    return new Happening(Kind.CALL, strand, call, row, null, null);
  }

  static Happening goOn(String strand, Row row) {
    return new Happening(Kind.GO_ON, strand, null, row, null, null);
  }

  static Happening returns(String strand) {
    return new Happening(Kind.RETURNS, strand, null, null, null, null);
  }

  static Happening callbackEnds(String strand) {
    return new Happening(Kind.CALLBACK_ENDS, strand, null, null, null, null);
  }

  static Happening deadlinePasses(RequestId request) {
    return new Happening(Kind.DEADLINE_PASSES, null, null, null, request, null);
  }

  static Happening timer(String strand, Row row) {
    return new Happening(Kind.TIMER, strand, null, row, null, null);
  }

  Happening in(Cell place) {
    return new Happening(kind, strand, call, row, request, place);
  }

  @Override
  public String toString() {
    String on = strand == null ? "" : strand + ": ";
    String where = cell == null ? "" : " in " + cell.request() + ", " + cell.target();
    String by = row == null ? "" : " [" + row.name() + "]" + where;
    return switch (kind) {
      case CALL -> on + call + by;
      case GO_ON ->
          on + (row == null ? "no row says how to go on" : row.when().get(0).words()) + by;
      case RETURNS -> on + "the call returns";
      case CALLBACK_ENDS -> on + "the callback returns";
      case DEADLINE_PASSES -> "the deadline of " + request + " passes";
      case TIMER -> on + "the deadline is noticed" + by;
    };
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Happening h
        && kind == h.kind
        && row == h.row
        && Objects.equals(strand, h.strand)
        && Objects.equals(request, h.request)
        && Objects.equals(call, h.call)
        && Objects.equals(cell, h.cell);
  }

  @Override
  public int hashCode() {
    int hash = 31 * kind.ordinal() + Objects.hashCode(strand);
    hash = 31 * hash + (row == null ? 0 : row.name().hashCode());
    hash = 31 * hash + (call == null ? 0 : hashOf(call));
    hash = 31 * hash + Objects.hashCode(cell);
    return 31 * hash + Objects.hashCode(request);
  }

  /** Calls that differ in more than what they say of their object are few. */
  private static int hashOf(Call call) {
    int hash = call.getClass().getName().hashCode();
    return 31 * (31 * hash + Objects.hashCode(call.request())) + Objects.hashCode(call.target());
  }
}
