package org.lifecycletck.kit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lifecycletck.spi.SubjectFactory;

/**
 * What a class that extends {@link LifecycleConformance} checks. The system property {@code
 * tck.select} takes the place of {@link #select}, so that {@code mvn test -Dtck.select=SND-007}
 * runs a single rule.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Conformance {

  /** The implementation. */
  Class<? extends SubjectFactory> subject();

  /** {@code documented} or {@code kmdf-1.33}. */
  String profile() default "documented";

  /** Whether the framework's verifier is on where a scenario does not say. */
  boolean verifier() default true;

  /** Rules, areas, DDIs or pages; none for everything. */
  String[] select() default {};

  /** Where all chance comes from. */
  long seed() default 1;

  /** A file of waivers; empty for none. */
  String waivers() default "";

  /** The directory of the reports; empty for none. */
  String reports() default "target/tck";
}
