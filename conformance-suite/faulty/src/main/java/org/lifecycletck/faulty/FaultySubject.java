package org.lifecycletck.faulty;

import java.util.Locale;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/** The reference implementation with one thing done wrong; {@link Breaks} says which. */
abstract class FaultySubject implements SubjectFactory {

  @Override
  public final String name() {
    return "faulty:" + title();
  }

  /** The name on the command line: the class name in lower case with hyphens. */
  final String title() {
    return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Override
  public final Capabilities capabilities() {
    return Capabilities.all();
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ReferenceSubject(setup, kit, decisions());
  }

  /** The decisions the reference implementation is to make; override to decide wrongly. */
  Decisions decisions() {
    return new Decisions();
  }
}
