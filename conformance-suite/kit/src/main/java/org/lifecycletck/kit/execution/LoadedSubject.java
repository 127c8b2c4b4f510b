package org.lifecycletck.kit.execution;

import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.SubjectFactory;

/**
 * A subject that has been found and could be opened.
 *
 * @param words how the command line names it
 * @param name how it names itself
 */
public record LoadedSubject(
    String words, SubjectFactory factory, String name, Capabilities capabilities) {}
