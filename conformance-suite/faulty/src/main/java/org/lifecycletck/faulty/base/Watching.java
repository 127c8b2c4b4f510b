package org.lifecycletck.faulty.base;

import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;

/** The reference implementation, going wrong by what was seen on both of its sides. */
public abstract class Watching extends FaultySubject {

  @Override
  public final Subject open(Setup setup, Kit kit) {
    Watch watch = new Watch();
    Kit watched = watch.between(between(kit, watch));
    Subject reference = new ReferenceSubject(setup, watched, decisions());
    return around(watch.around(reference), kit, watch);
  }

  /** As {@link #between(Kit)}, with what was seen; what is called now is seen already. */
  protected Kit between(Kit kit, Watch watch) {
    return kit;
  }

  /** As {@link #around(Subject, Kit)}, with what was seen before the call. */
  protected Subject around(Subject subject, Kit kit, Watch watch) {
    return subject;
  }
}
