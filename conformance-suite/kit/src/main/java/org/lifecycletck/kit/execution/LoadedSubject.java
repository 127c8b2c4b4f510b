package org.lifecycletck.kit.execution;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.wire.subject.WireSubjects;

/**
 * A subject that has been found and could be opened.
 *
 * @param words how the command line names it
 * @param name how it names itself
 */
public record LoadedSubject(
    String words, SubjectFactory factory, String name, Capabilities capabilities)
    implements AutoCloseable {

  /** The subjects behind a wire; empty for one inside this process. */
  public Optional<WireSubjects> wire() {
    return factory instanceof WireSubjects subjects ? Optional.of(subjects) : Optional.empty();
  }

  /** Ends what was started for it. */
  @Override
  public void close() {
    wire().ifPresent(WireSubjects::close);
  }

  /** The names of the capabilities it lacks, with its reasons. */
  public Map<String, String> missing() {
    Map<String, String> missing = new TreeMap<>();
    capabilities.missing().forEach((capability, why) -> missing.put(capability.name(), why));
    return missing;
  }
}
