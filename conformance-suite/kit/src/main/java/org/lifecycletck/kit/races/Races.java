package org.lifecycletck.kit.races;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.catalogue.FeatureFiles;

/** The races that the kit is shipped with. */
public final class Races {
  static final String PLACE = "features/races/";

  /** How their files end. */
  public static final String EXTENSION = ".race";

  private Races() {}

  /** All of them, by name. */
  public static List<Race> shipped() {
    List<Race> races = new ArrayList<>();
    FeatureFiles.shippedAs(EXTENSION)
        .forEach(
            (file, bytes) -> {
              String id = file.substring(PLACE.length(), file.length() - EXTENSION.length());
              races.add(RaceReader.read(id, file, new String(bytes, StandardCharsets.UTF_8)));
            });
    return races;
  }
}
