package org.lifecycletck.spec;

/**
 * A row together with the request and the target it is applied to, as they were before: what the
 * row's guards have looked at. Either is null where the step has none.
 */
public record Cell(Row row, Request request, Target target) {}
