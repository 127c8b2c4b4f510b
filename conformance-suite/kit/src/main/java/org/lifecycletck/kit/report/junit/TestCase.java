package org.lifecycletck.kit.report.junit;

import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * One test case.
 *
 * @param element what its verdict becomes
 * @param check the check; null where it is about a rule as a whole
 * @param millis how long after the check before it this one was decided
 */
record TestCase(
    String rule,
    String name,
    String verdict,
    Element element,
    String reason,
    RunRecord.Check check,
    long millis) {}
