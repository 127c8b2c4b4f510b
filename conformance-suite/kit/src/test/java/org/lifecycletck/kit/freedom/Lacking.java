package org.lifecycletck.kit.freedom;

import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/** Subjects that say that they lack something. */
record Lacking(SubjectFactory whole, Capability capability) implements SubjectFactory {
  @Override
  public String name() {
    return whole.name() + " without " + capability;
  }

  @Override
  public Capabilities capabilities() {
    return whole.capabilities().without(capability, "left out for the test");
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return whole.open(setup, kit);
  }
}
