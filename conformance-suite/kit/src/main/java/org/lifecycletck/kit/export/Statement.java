package org.lifecycletck.kit.export;

import java.util.List;

/** A piece of an effect. */
sealed interface Statement {

  /** A field takes a value. */
  record Assign(Expression.Field field, Expression value) implements Statement {}

  /** One thing or the other. */
  record If(Expression condition, List<Statement> then, List<Statement> otherwise)
      implements Statement {}

  /** The same for each request of one of the target's lists, or for each of its children. */
  record Each(String list, List<Statement> body) implements Statement {}

  /**
   * A step is to be taken next.
   *
   * @param alike whether its outcome is the answer where this step's would be
   * @param anywhere whether it concerns the request wherever it is by then, and names no target
   */
  record Push(String step, boolean alike, boolean anywhere) implements Statement {}

  /** Strands that wait so for the request wait otherwise, or go on. */
  record Replace(String from, String other) implements Statement {}

  /** The request is a new one of this origin, with so many stack locations. */
  record Fresh(String origin, Expression stack) implements Statement {}

  /** A piece of the lexicon, or one of {@link #KNOWN}. */
  record Do(String name) implements Statement {}

  /**
   * What a model does to lists, waits and observations: the request joins the target's queue or one
   * of its lists of requests that are out; it leaves all of them; the queue is emptied; callers
   * that wait for the target go on; the kit sees something; the target is no more; nothing.
   */
  List<String> KNOWN =
      List.of("queue", "track", "ignore", "unlist", "drain", "release", "see", "absent", "nothing");
}
