package org.lifecycletck.kit.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Verb;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.When;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What a model for another checker is made of, whatever its language. */
final class Exported {
  private static final RequestId R = new RequestId("r1");
  private static final TargetId T = new TargetId("t1");

  private final List<Environment> environments = new ArrayList<>();
  private final Parameters parameters;
  private final Lexicon lexicon;
  private final Map<Verb, List<Environment>> users = new EnumMap<>(Verb.class);
  private final List<Step> begins = new ArrayList<>();
  private final List<Step> goesOn = new ArrayList<>();
  private final List<Step> expires = new ArrayList<>();
  private final Set<When> steps = new TreeSet<>();

  Exported(Bounds bounds, List<Slice> slices, Parameters parameters, Lexicon lexicon) {
    this.parameters = parameters;
    this.lexicon = lexicon;
    for (Slice slice : slices) {
      Environment environment = new Environment(bounds, slice, parameters);
      environments.add(environment);
      slice.verbs().forEach(v -> users.computeIfAbsent(v, k -> new ArrayList<>()).add(environment));
    }
    Set<When> first = EnumSet.noneOf(When.class);
    for (Verb verb : users.keySet()) {
      When when = verb == Verb.LET_TIME_PASS ? When.TIMER_EXPIRES : firstStep(verb);
      first.add(when);
      List<Step> into = verb == Verb.LET_TIME_PASS ? expires : begins;
      rows(when).forEach(row -> into.add(new Step(verb, when, row)));
    }
    for (When when : follow(first)) {
      steps.add(when);
      rows(when).forEach(row -> goesOn.add(new Step(null, when, row)));
    }
  }

  /** The steps that others go on with. */
  private Set<When> follow(Set<When> first) {
    Set<When> next = EnumSet.noneOf(When.class);
    Deque<When> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      for (Row row : rows(open.poll())) {
        for (String effect : row.effects()) {
          for (When when : new Steps(lexicon).in(lexicon.effect(effect))) {
            if (next.add(when)) {
              open.add(when);
            }
          }
        }
      }
    }
    return next;
  }

  private List<Row> rows(When when) {
    return Table.ROWS.stream()
        .filter(row -> row.takesPart(parameters) && row.misuse() == null)
        .filter(row -> row.when().contains(when))
        .toList();
  }

  /** A call of this kind; which request and target it is about does not matter. */
  static Call sample(Verb verb) {
    if (verb.isAboutRequest()) {
      return verb.call(R);
    }
    return verb.isAboutTarget() ? verb.call(T) : verb.call(R, T);
  }

  private static When firstStep(Verb verb) {
    return Specification.firstStep(sample(verb));
  }

  /** One environment for each slice. */
  List<Environment> environments() {
    return environments;
  }

  Parameters parameters() {
    return parameters;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** How calls begin. */
  List<Step> begins() {
    return begins;
  }

  /** How strands go on. */
  List<Step> goesOn() {
    return goesOn;
  }

  /** What a timer does. */
  List<Step> expires() {
    return expires;
  }

  /** The steps that strands go on with. */
  Set<When> steps() {
    return steps;
  }

  /** What may be done, time included. */
  Set<Verb> verbs() {
    return users.keySet();
  }

  /** The environments in which something may be done. */
  List<Environment> users(Verb verb) {
    return users.getOrDefault(verb, List.of());
  }

  /** The conditions of all rows, by their words. */
  Set<String> conditions() {
    Set<String> words = new TreeSet<>();
    everything().forEach(step -> step.row().given().forEach(guard -> words.add(guard.words())));
    return words;
  }

  /** The effects of all rows that mean anything, by what they are known by. */
  Set<String> effects() {
    Set<String> keys = new TreeSet<>();
    everything().forEach(step -> keys.addAll(step.row().effects()));
    keys.removeIf(key -> lexicon.effect(key).isEmpty());
    return keys;
  }

  /** The calls that are made or asked for. */
  Set<String> calls() {
    Set<String> names = new TreeSet<>();
    for (Verb verb : users.keySet()) {
      if (verb != Verb.LET_TIME_PASS) {
        names.add(Codes.call(verb.name()));
      }
    }
    lexicon.calls().forEach(verb -> names.add(Codes.call(verb)));
    return names;
  }

  private List<Step> everything() {
    List<Step> all = new ArrayList<>(begins);
    all.addAll(goesOn);
    all.addAll(expires);
    return all;
  }

  /** Whether there are several slices, one of which is chosen first. */
  boolean isChosen() {
    return environments.size() > 1;
  }

  /** Whether deadlines pass. */
  boolean hasTimers() {
    return users.containsKey(Verb.LET_TIME_PASS);
  }

  /** The number of the driver's requests. */
  int requests() {
    return most(Bounds::requests);
  }

  /** The number of targets. */
  int targets() {
    return most(Bounds::targets);
  }

  /** The number of strands on which calls begin. */
  int callers() {
    return most(Bounds::strands);
  }

  /** The number of requests, the framework's own included: these come last, one for each target. */
  int allRequests() {
    boolean own = environments.stream().anyMatch(e -> e.slice().usesOwnRequests());
    return requests() + (own ? targets() : 0);
  }

  /** The number of strands: callers first, then a timer for each of the driver's requests. */
  int strands() {
    return callers() + (hasTimers() ? requests() : 0);
  }

  private int most(java.util.function.ToIntFunction<Bounds> number) {
    return environments.stream().mapToInt(e -> number.applyAsInt(e.bounds())).max().orElse(0);
  }

  /** The most requests that something may be about. */
  int requestsOf(Verb verb) {
    return users.get(verb).stream().mapToInt(e -> e.bounds().requests()).max().orElse(0);
  }

  /** The most targets that something may be about. */
  int targetsOf(Verb verb) {
    return users.get(verb).stream().mapToInt(e -> e.bounds().targets()).max().orElse(0);
  }
}
