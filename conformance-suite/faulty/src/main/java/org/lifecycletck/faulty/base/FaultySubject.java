package org.lifecycletck.faulty.base;

import java.util.Locale;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/**
 * The reference implementation with one thing done wrong; {@link Breaks} says which. It goes wrong
 * in its decisions, on the way from the kit to the reference implementation, or on the way back.
 */
public abstract class FaultySubject implements SubjectFactory {

  @Override
  public final String name() {
    return "faulty:" + title();
  }

  /** The name on the command line: the class name in lower case with hyphens. */
  public final String title() {
    return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Override
  public final Capabilities capabilities() {
    return Capabilities.all();
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return around(new ReferenceSubject(setup, between(kit), decisions()), kit);
  }

  /** The decisions the reference implementation is to make; override to decide wrongly. */
  protected Decisions decisions() {
    return new Decisions();
  }

  /** What the reference implementation calls instead of the kit; override to call it wrongly. */
  protected Kit between(Kit kit) {
    return kit;
  }

  /** What the kit calls instead of the reference implementation; override to answer wrongly. */
  protected Subject around(Subject subject, Kit kit) {
    return subject;
  }
}
