package org.lifecycletck.spi;

import java.util.EnumMap;
import java.util.Map;

/** What a subject offers, and the reason for each capability it lacks. */
public final class Capabilities {
  private final Map<Capability, String> missing;

  private Capabilities(Map<Capability, String> missing) {
    this.missing = missing;
  }

  /** Everything. */
  public static Capabilities all() {
    return new Capabilities(Map.of());
  }

  /** The same without one capability, for a reason that reports show. */
  public Capabilities without(Capability capability, String reason) {
    Map<Capability, String> fewer = new EnumMap<>(Capability.class);
    fewer.putAll(missing);
    fewer.put(capability, reason);
    return new Capabilities(fewer);
  }

  /** Whether the subject offers it. */
  public boolean has(Capability capability) {
    return !missing.containsKey(capability);
  }

  /** The capabilities it lacks, with the reasons. */
  public Map<Capability, String> missing() {
    return Map.copyOf(missing);
  }
}
