package org.lifecycletck.kit.export;

import java.util.List;

/** A value in terms of one request, one target and the call at work. */
sealed interface Expression {

  /** A number. */
  record Number(int value) implements Expression {}

  /**
   * Something that goes by a name: a constant, a condition of the lexicon, the call, the target.
   */
  record Name(String name) implements Expression {}

  /** What is kept of the request or of the target. */
  record Field(Of of, String name) implements Expression {}

  /** Whose field it is. */
  enum Of {
    REQUEST,
    TARGET
  }

  /** The opposite. */
  record Not(Expression of) implements Expression {}

  /** Two values joined by {@code and or = # < > >= + -}. */
  record Joined(String by, Expression left, Expression right) implements Expression {}

  /** Whether a value is one of these. */
  record In(Expression value, List<String> names) implements Expression {}
}
