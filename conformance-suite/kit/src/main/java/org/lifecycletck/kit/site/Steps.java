package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lifecycletck.spec.RowTable;
import org.lifecycletck.spec.When;

/** What can happen, by the call or event that a page is about. */
final class Steps {
  private final Map<String, List<When>> subjects = new LinkedHashMap<>();
  private final Map<When, String> homes = new LinkedHashMap<>();

  /** Who takes a step. */
  enum Actor {
    DRIVER("The driver calls"),
    LOWER_DRIVER("The lower driver acts"),
    OUTSIDE("Something happens outside"),
    FRAMEWORK("The framework goes on by itself");

    private final String title;

    Actor(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  Steps() {
    for (When when : When.values()) {
      if (!RowTable.about(when).isEmpty()) {
        String subject = subject(when.words());
        subjects.computeIfAbsent(subject, key -> new ArrayList<>()).add(when);
        homes.put(when, subject);
      }
    }
  }

  /** The call or event that a step belongs to: without options and what goes on inside. */
  private static String subject(String words) {
    if (words.startsWith("WdfObjectDelete")) {
      return words;
    }
    if (words.startsWith("Wdf")) {
      return words.split(" ", 2)[0];
    }
    return words.split(", a synchronous sender", 2)[0];
  }

  /** The calls and events, each with its steps. */
  Map<String, List<When>> subjects() {
    return subjects;
  }

  /** The calls and events of one actor. */
  List<String> of(Actor actor) {
    return subjects.keySet().stream().filter(subject -> actor(subject) == actor).toList();
  }

  /** Who makes the call or event. */
  static Actor actor(String subject) {
    if (subject.startsWith("Wdf") || subject.startsWith("the driver ")) {
      return Actor.DRIVER;
    }
    if (subject.startsWith("the lower driver ")) {
      return Actor.LOWER_DRIVER;
    }
    if (subject.matches("the (originator|system|next timer) .*")) {
      return Actor.OUTSIDE;
    }
    return Actor.FRAMEWORK;
  }

  /** The name of the page of a call or event. */
  static String file(String subject) {
    return subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")
        + ".html";
  }

  /** The place of a step on its page. */
  static String anchor(When when) {
    return when.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where a step is told, below {@code calls/}; empty of one that no row is about. */
  Optional<String> address(When when) {
    return Optional.ofNullable(homes.get(when)).map(home -> file(home) + "#" + anchor(when));
  }
}
