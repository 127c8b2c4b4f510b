package org.lifecycletck.reference;

import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/** The reference implementation, as a subject. */
public final class ReferenceSubjects implements SubjectFactory {

  @Override
  public String name() {
    return "reference 0.1.0";
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.all();
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ReferenceSubject(setup, kit, new Decisions());
  }
}
