package org.lifecycletck.faulty.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules that a faulty subject breaks, and how. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Breaks {

  /** The ids of the rules, the one it is about first. */
  String[] value();

  /** What is wrong, in one sentence. */
  String sentence();

  /** The profile in which it is wrong: {@code kmdf-1.33} where the documentation leaves it open. */
  String profile() default "documented";

  /** Whether it shows only to a driver that breaks a rule itself. */
  boolean misuse() default false;
}
