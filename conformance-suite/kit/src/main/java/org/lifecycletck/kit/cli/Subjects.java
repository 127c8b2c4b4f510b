package org.lifecycletck.kit.cli;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.execution.SubjectLoader;
import org.lifecycletck.kit.execution.WireLoader;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.wire.subject.Taps;

/** How commands find subjects. */
final class Subjects {
  /** How long a subject inside this process may take to be found, named and opened. */
  static final Duration OPENING = Duration.ofSeconds(10);

  private Subjects() {}

  /**
   * A loader of every kind of subject.
   *
   * @param taps what follows each connection
   * @param announce takes what somebody who starts a subject by hand has to know
   */
  static SubjectLoader loader(Taps taps, Consumer<String> announce) {
    return loader(taps, RunContext.Configuration.HANG, announce);
  }

  /**
   * The same.
   *
   * @param patience how long a subject behind a wire may be silent
   */
  static SubjectLoader loader(Taps taps, Duration patience, Consumer<String> announce) {
    Version version = new Version();
    Map<String, SubjectFactory> faulty = new TreeMap<>();
    FaultySubjects.all().forEach(entry -> faulty.put(entry.name(), entry.factory()));
    return new SubjectLoader(
        faulty,
        new WireLoader(
            version.kit(), Catalogue.load().ruleSet(), WireLoader.limits(patience), taps, announce),
        OPENING);
  }
}
