package org.lifecycletck.kit.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A logarithmic axis: whole powers of ten around some numbers, on a line of pixels. */
record Axis(int lowest, int highest, double from, double to) {

  /** The axis that holds these numbers, drawn from one coordinate to another. */
  static Axis of(List<Double> numbers, double from, double to) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (double number : numbers) {
      low = Math.min(low, (int) Math.floor(Math.log10(number)));
      high = Math.max(high, (int) Math.ceil(Math.log10(number)));
    }
    if (numbers.isEmpty()) {
      return new Axis(0, 1, from, to);
    }
    return new Axis(low, Math.max(high, low + 1), from, to);
  }

  /** Where a number stands. */
  double at(double number) {
    return from + (Math.log10(number) - lowest) / (highest - lowest) * (to - from);
  }

  /** The powers of ten on it. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int power = lowest; power <= highest; power++) {
      ticks.add(Math.pow(10, power));
    }
    return ticks;
  }

  /** A power of ten in few letters. */
  static String label(double tick) {
    if (tick >= 1e9) {
      return String.format(Locale.ROOT, "%.0f G", tick / 1e9);
    }
    if (tick >= 1e6) {
      return String.format(Locale.ROOT, "%.0f M", tick / 1e6);
    }
    return tick >= 1
        ? String.format(Locale.ROOT, "%,.0f", tick)
        : String.format(Locale.ROOT, "%s", tick);
  }
}
