package org.lifecycletck.kit.execution;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Label;
import org.junit.platform.commons.support.ReflectionSupport;
import org.lifecycletck.kit.properties.Verifies;

/** The properties by the rules they verify. */
public final class PropertyIndex {
  private final Map<String, Verifies> properties = new TreeMap<>();

  public PropertyIndex() {
    ReflectionSupport.findAllClassesInPackage(Checks.PROPERTIES, type -> true, name -> true)
        .forEach(type -> Arrays.stream(type.getDeclaredMethods()).forEach(this::take));
  }

  private void take(Method method) {
    Verifies verifies = method.getAnnotation(Verifies.class);
    if (verifies != null) {
      Label label = method.getAnnotation(Label.class);
      properties.put(label == null ? method.getName() : label.value(), verifies);
    }
  }

  /** What the properties that verify this rule say, a sentence each. */
  public List<String> of(String rule) {
    return properties.entrySet().stream()
        .filter(entry -> List.of(entry.getValue().value()).contains(rule))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The ids of the rules that some property verifies. */
  public List<String> rules() {
    return properties.values().stream()
        .flatMap(verifies -> Arrays.stream(verifies.value()))
        .distinct()
        .sorted()
        .toList();
  }
}
