package org.lifecycletck.spec;

/**
 * A row together with the request and the target it is applied to, as they were before. Either is
 * null where the step has none; the target also where none of the row's guards looks at one.
 */
public record Cell(Row row, Request request, Target target) {}
