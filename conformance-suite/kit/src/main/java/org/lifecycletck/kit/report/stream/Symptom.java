package org.lifecycletck.kit.report.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.CallNames;
import org.lifecycletck.kit.report.EventWords;
import org.lifecycletck.spi.vocabulary.Answer;

/**
 * What goes wrong first in checks that go wrong alike: the first wrong step without the names of
 * requests and targets. Checks of many rules often fail for one reason, which this shows.
 *
 * @param seen what was seen
 * @param allowed what could have come in its place; empty where that differs, or nothing could
 * @param checks those that go wrong so, the shortest first
 */
public record Symptom(String seen, String allowed, List<RunRecord.Check> checks) {
  private static final int MOST_ALLOWED = 3;

  /** The symptoms of these checks, the most frequent first. */
  public static List<Symptom> of(List<RunRecord.Check> checks) {
    Map<String, List<RunRecord.Check>> alike = new LinkedHashMap<>();
    Map<String, Set<String>> allowed = new HashMap<>();
    for (RunRecord.Check check : checks) {
      List<String> words = words(check);
      alike.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(check);
      allowed
          .computeIfAbsent(words.get(0), k -> new LinkedHashSet<>())
          .addAll(words.subList(1, words.size()));
    }
    List<Symptom> symptoms = new ArrayList<>();
    alike.forEach(
        (seen, group) -> symptoms.add(new Symptom(seen, few(allowed.get(seen)), sorted(group))));
    symptoms.sort(Comparator.comparingInt((Symptom symptom) -> -symptom.checks().size()));
    return symptoms;
  }

  /** What all of them had allowed, where that is one thing or a few. */
  private static String few(Set<String> allowed) {
    return allowed.size() > MOST_ALLOWED ? "" : String.join(" or ", allowed);
  }

  /** The shortest first, and among them those whose rule is broken most often. */
  private static List<RunRecord.Check> sorted(List<RunRecord.Check> group) {
    Comparator<RunRecord.Check> shortest = Comparator.comparingInt(Symptom::length);
    return group.stream().sorted(shortest.thenComparing(check -> -alike(check, group))).toList();
  }

  /** How many checks of a group are evidence for a rule that this one is evidence for. */
  private static long alike(RunRecord.Check check, List<RunRecord.Check> group) {
    return group.stream()
        .filter(other -> other.checks().stream().anyMatch(check.checks()::contains))
        .count();
  }

  private static int length(RunRecord.Check check) {
    return check.event() == null ? Integer.MAX_VALUE : check.event();
  }

  /** What was seen, and what could have come in its place. */
  private static List<String> words(RunRecord.Check check) {
    List<Event> events = Histories.events(check);
    if (check.event() == null || check.event() >= events.size()) {
      return List.of(general(check.reason()));
    }
    CallNames names = CallNames.of(events);
    Event wrong = events.get(check.event());
    List<String> allowed =
        check.allowed().stream().map(words -> general(names.in(words))).distinct().toList();
    List<String> words = new ArrayList<>();
    if (wrong.happening() instanceof Event.Called) {
      words.add(general(check.reason()));
    } else if (isSilence(wrong) && !allowed.isEmpty()) {
      return List.of("missing: " + String.join(" or ", allowed));
    } else {
      words.add(general(seen(wrong, names)));
    }
    words.addAll(allowed);
    return words;
  }

  private static boolean isSilence(Event event) {
    return event.happening() instanceof Event.Quiesced quiet && quiet.blockedCalls().isEmpty();
  }

  private static String seen(Event event, CallNames names) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Returned returned) {
      Answer answer = returned.answer();
      return names.call(returned.call()) + " returns " + answer;
    }
    if (happening instanceof Event.Quiesced quiet && !quiet.blockedCalls().isEmpty()) {
      return new TreeSet<>(quiet.blockedCalls().stream().map(names::call).toList())
          .stream().collect(Collectors.joining(", ", "", " does not return"));
    }
    return EventWords.of(event);
  }

  /** Words without arguments, numbers and names of objects. */
  private static String general(String words) {
    return words
        .replaceAll("\\([^()]*\\)", "")
        .replaceAll("\\b(call|callback) \\d+:? ", "")
        .replaceAll("\\b[rq]\\d+\\b", "a request")
        .replaceAll("\\bt\\d+\\b", "a target")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
