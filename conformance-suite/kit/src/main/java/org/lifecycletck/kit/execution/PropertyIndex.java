package org.lifecycletck.kit.execution;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Label;
import org.junit.platform.commons.support.ReflectionSupport;
import org.lifecycletck.kit.properties.Verifies;

/** The properties by the rules they verify. */
public final class PropertyIndex {
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A property.
   *
   * @param name what its check is called
   * @param sentence what it says
   * @param rules the ids of the rules it verifies
   */
  public record Entry(String name, String sentence, List<String> rules) {
    public Entry {
      rules = List.copyOf(rules);
    }
  }

  public PropertyIndex() {
    for (String place : Checks.PROPERTIES) {
      ReflectionSupport.findAllClassesInPackage(place, type -> true, name -> true)
          .forEach(type -> Arrays.stream(type.getDeclaredMethods()).forEach(this::take));
    }
    entries.sort(Comparator.comparing(Entry::sentence));
  }

  private void take(Method method) {
    Verifies verifies = method.getAnnotation(Verifies.class);
    if (verifies != null) {
      Label label = method.getAnnotation(Label.class);
      String name = method.getName();
      entries.add(new Entry(name, label == null ? name : label.value(), List.of(verifies.value())));
    }
  }

  /** Every property, by its sentence. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What the properties that verify this rule say, a sentence each. */
  public List<String> of(String rule) {
    return entries.stream()
        .filter(entry -> entry.rules().contains(rule))
        .map(Entry::sentence)
        .toList();
  }

  /** The ids of the rules that some property verifies. */
  public List<String> rules() {
    return entries.stream().flatMap(entry -> entry.rules().stream()).distinct().sorted().toList();
  }
}
