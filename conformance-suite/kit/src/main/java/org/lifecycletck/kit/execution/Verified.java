package org.lifecycletck.kit.execution;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.lifecycletck.kit.properties.Verifies;

/** The ids of the rules that a property verifies, by the annotations of its method and class. */
final class Verified {
  private Verified() {}

  static Set<String> by(TestDescriptor property) {
    Set<String> ids = new TreeSet<>();
    if (property.getSource().orElse(null) instanceof MethodSource source) {
      add(source.getJavaMethod(), ids);
      add(source.getJavaClass(), ids);
    }
    return ids;
  }

  private static void add(AnnotatedElement element, Set<String> ids) {
    Verifies verifies = element.getAnnotation(Verifies.class);
    if (verifies != null) {
      ids.addAll(Arrays.asList(verifies.value()));
    }
  }
}
