package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The specification: every row, in the order of the areas. The order means nothing. */
public final class Table {
  /** Every row of every profile, with the misuse rows and the source defects. */
  public static final List<Row> ROWS = named();

  /** The step by which a framework goes on in another of its threads. */
  static final Row ANOTHER_THREAD =
      Row.on(When.FINISH).choice("any thread").by("CMP-013", "CAN-015").named("another-thread");

  /** What is said of a driver's call that no row is about: it owns nothing it may call. */
  static final Row NOT_THE_DRIVERS =
      Row.on(When.SEND)
          .misuse("OWN-003")
          .by("OWN-001", "OWN-003", "OWN-014")
          .named("not-the-drivers");

  /** What is said of a lower driver's call that no row is about. */
  static final Row NOT_THE_LOWER_DRIVERS =
      Row.on(When.LOWER_COMPLETE)
          .misuse("DON-013")
          .by("DON-013", "OWN-001")
          .named("not-the-lower-drivers");

  /** What rows cannot say because it is about strands and handles, not about one request. */
  public static final List<Row> OTHER_STEPS =
      List.of(ANOTHER_THREAD, NOT_THE_DRIVERS, NOT_THE_LOWER_DRIVERS);

  private Table() {}

  private static List<Row> named() {
    List<Row> rows = new ArrayList<>();
    Map<When, Integer> count = new EnumMap<>(When.class);
    for (Row.Builder row : builders()) {
      When first = row.steps().get(0);
      int number = count.merge(first, 1, Integer::sum);
      rows.add(row.named(first.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number));
    }
    return List.copyOf(rows);
  }

  private static List<Row.Builder> builders() {
    List<Row.Builder> rows = new ArrayList<>();
    rows.addAll(FormatRows.ROWS);
    rows.addAll(SendRows.ROWS);
    rows.addAll(ForgetRows.ROWS);
    rows.addAll(TransferRows.ROWS);
    rows.addAll(CancelRows.ROWS);
    rows.addAll(CompletionRows.ROWS);
    rows.addAll(TargetRows.ROWS);
    rows.addAll(ObjectRows.ROWS);
    rows.addAll(FreedomRows.ROWS);
    return rows;
  }
}
