package org.lifecycletck.kit.corrupt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lifecycletck.kit.history.History;

/**
 * One way to make a history wrong: what the driver or the lower driver sees changes at one place,
 * and the history stays well formed.
 */
public final class Corruption {
  /** Whether the corruption is possible at a place. */
  @FunctionalInterface
  interface Fits {
    boolean at(Draft draft, int place);
  }

  /** Makes the change. */
  @FunctionalInterface
  interface Change {
    void at(Draft draft, int place, Random random);
  }

  private final String name;
  private final Fits fits;
  private final Change change;

  Corruption(String name, Fits fits, Change change) {
    this.name = name;
    this.fits = fits;
    this.change = change;
  }

  /** Every kind there is. */
  public static List<Corruption> all() {
    List<Corruption> all = new ArrayList<>();
    all.addAll(CallbackCorruptions.all());
    all.addAll(AnswerCorruptions.all());
    all.addAll(OrderCorruptions.all());
    return all;
  }

  /** What is done, in words, for reports. */
  public String name() {
    return name;
  }

  long hash() {
    return name.hashCode();
  }

  /** The indices of the events at which it is possible. */
  public List<Integer> places(History history) {
    Draft draft = new Draft(history);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (fits.at(draft, i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** The history made wrong at one of these places. */
  public History corrupt(History history, int place, Random random) {
    Draft draft = new Draft(history);
    change.at(draft, place, random);
    return draft.finish();
  }

  @Override
  public String toString() {
    return name;
  }
}
