package org.lifecycletck.kit.site;

import java.util.Map;

/** What the areas of the rules are about. */
final class Areas {
  static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("CAN", "Cancelling sent requests"),
          Map.entry("CMP", "Completion routine"),
          Map.entry("CON", "Outcomes of concurrent use"),
          Map.entry("CPR", "Completion parameters"),
          Map.entry("DON", "Completion by the lower driver"),
          Map.entry("DRV", "Other duties of a driver"),
          Map.entry("FGT", "Send and forget"),
          Map.entry("FMT", "Formatting"),
          Map.entry("IGN", "Ignoring the target's state"),
          Map.entry("LIF", "Lifetime of objects"),
          Map.entry("MRK", "Marking requests cancelable"),
          Map.entry("OPT", "Send options"),
          Map.entry("OWN", "Ownership"),
          Map.entry("REU", "Reuse"),
          Map.entry("RTG", "Retargeting"),
          Map.entry("SND", "Sending"),
          Map.entry("STS", "Status and information"),
          Map.entry("SYN", "Synchronous sends"),
          Map.entry("TGT", "Target state"),
          Map.entry("TMO", "Deadlines"));

  private Areas() {}
}
