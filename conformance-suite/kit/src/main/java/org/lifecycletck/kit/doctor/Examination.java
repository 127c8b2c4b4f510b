package org.lifecycletck.kit.doctor;

import java.util.List;
import java.util.function.Consumer;
import org.lifecycletck.spi.Capability;

/**
 * One case with a known outcome.
 *
 * @param sentence what it shows, where it comes out right
 * @param needs the capabilities without which it is skipped
 */
record Examination(
    String name, String sentence, List<Capability> needs, Consumer<Patient> script) {}
