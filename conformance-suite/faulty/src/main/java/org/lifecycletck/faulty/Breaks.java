package org.lifecycletck.faulty;

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

  /** The ids of the rules. */
  String[] value();

  /** What is wrong, in one sentence. */
  String sentence();
}
