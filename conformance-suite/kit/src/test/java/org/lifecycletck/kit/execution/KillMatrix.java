package org.lifecycletck.kit.execution;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.properties.Verifies;
import org.lifecycletck.kit.races.Races;
import org.lifecycletck.kit.report.CheckNames;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.stress.StressProperties;

/**
 * Which checks find which faulty subjects: for each check, as evidence for a rule, the subjects
 * that break this rule on purpose and are failed by it with the rule's id; for a check that finds
 * none of them under any of its rules, one that breaks another rule and is failed by it.
 */
final class KillMatrix {
  private static final Set<String> SHARED = shared();
  private static final Set<String> THREADS = threads();

  private final Map<String, Set<String>> byPair = new TreeMap<>();
  private final Map<String, String> elsewhere = new TreeMap<>();

  /** The checks there are, and nothing found. */
  KillMatrix() {
    new CheckIndex(Catalogue.load()).names().forEach(pair -> byPair.put(pair, new TreeSet<>()));
  }

  private static Set<String> shared() {
    Set<String> names = new TreeSet<>();
    Races.shipped().forEach(race -> names.add(slug(race.id())));
    new PropertyIndex().entries().forEach(property -> names.add(slug(property.name())));
    return names;
  }

  private static Set<String> threads() {
    Set<String> names = new TreeSet<>();
    for (Method method : StressProperties.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Verifies.class)) {
        names.add(slug(method.getName()));
      }
    }
    return names;
  }

  private static String slug(String name) {
    return CheckNames.of("", name).substring(1);
  }

  /** The rule of a check's name. */
  static String rule(String pair) {
    return pair.substring(0, pair.indexOf('/'));
  }

  /** The check itself: a property or a race is one, however many rules it is evidence for. */
  static String check(String pair) {
    String name = pair.substring(pair.indexOf('/') + 1);
    return SHARED.contains(name) ? name : pair;
  }

  /** Whether a check lets threads race, so that no seed decides what it finds. */
  static boolean races(String check) {
    return THREADS.contains(check);
  }

  /** Runs every check of the rules that a subject breaks. */
  void run(FaultySubjects.Entry subject, long seed) {
    for (CaseResult result : Found.every(subject, seed)) {
      if (result.judgement().verdict() == Verdict.VIOLATES) {
        Set<String> shown = new TreeSet<>(result.judgement().rules());
        shown.addAll(result.judgement().further());
        shown.retainAll(subject.breaks());
        shown.retainAll(result.rules());
        shown.forEach(rule -> add(CheckNames.of(rule, result), subject.name()));
      }
    }
  }

  /** Notes that a check finds a subject. */
  void add(String pair, String subject) {
    byPair.get(pair).add(subject);
  }

  /**
   * Looks for subjects that are failed by checks which have found none yet: one that breaks the
   * rule, run by the published source, where only that demands it; else one that breaks another.
   */
  void lookElsewhere(long seed) {
    Set<String> idle = idle();
    for (String pair : byPair.keySet()) {
      if (idle.contains(check(pair))) {
        new KillSearch(pair, seed).findBreaking().ifPresent(name -> add(pair, name));
      }
    }
    Set<String> left = idle();
    for (String pair : byPair.keySet()) {
      if (left.contains(check(pair)) && !elsewhere.containsKey(check(pair))) {
        Optional<String> found = new KillSearch(pair, seed).findAny();
        found.ifPresent(words -> elsewhere.put(check(pair), words));
      }
    }
  }

  /** The checks that have found no subject which breaks one of their rules. */
  private Set<String> idle() {
    Set<String> idle = new TreeSet<>();
    byPair.keySet().forEach(pair -> idle.add(check(pair)));
    byPair.forEach(
        (pair, found) -> {
          if (!found.isEmpty()) {
            idle.remove(check(pair));
          }
        });
    return idle;
  }

  /** The checks as evidence for rules, each with the subjects it finds. */
  Map<String, Set<String>> byPair() {
    return Collections.unmodifiableMap(byPair);
  }

  /** Who else is failed by the checks that find no subject which breaks one of their rules. */
  Map<String, String> elsewhere() {
    return Collections.unmodifiableMap(elsewhere);
  }

  /** The subjects that a check finds and no other check of the same rule, but those of threads. */
  Set<String> alone(String pair) {
    Set<String> alone = new TreeSet<>(byPair.get(pair));
    byPair.forEach(
        (other, found) -> {
          if (!other.equals(pair) && !races(check(other)) && rule(other).equals(rule(pair))) {
            alone.removeAll(found);
          }
        });
    return alone;
  }
}
