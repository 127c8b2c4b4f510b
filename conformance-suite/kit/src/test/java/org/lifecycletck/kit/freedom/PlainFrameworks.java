package org.lifecycletck.kit.freedom;

import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/** Plain frameworks of one manner. */
public abstract class PlainFrameworks implements SubjectFactory {
  private final Manner manner;

  private PlainFrameworks(Manner manner) {
    this.manner = manner;
  }

  static PlainFrameworks of(Manner manner) {
    return switch (manner) {
      case AT_ONCE -> new AtOnce();
      case BY_WORKERS -> new ByWorkers();
      case ONE_BY_ONE -> new OneByOne();
    };
  }

  @Override
  public String name() {
    return "plain framework, " + manner;
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.all();
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new PlainFramework(kit, manner, setup.verifier());
  }

  /** Frameworks that do everything at once. */
  public static final class AtOnce extends PlainFrameworks {
    /** Frameworks for {@code spi:}. */
    public AtOnce() {
      super(Manner.AT_ONCE);
    }
  }

  /** Frameworks that leave everything to threads of their own. */
  public static final class ByWorkers extends PlainFrameworks {
    /** Frameworks for {@code spi:}. */
    public ByWorkers() {
      super(Manner.BY_WORKERS);
    }
  }

  /** Frameworks that do one thing after the other. */
  public static final class OneByOne extends PlainFrameworks {
    /** Frameworks for {@code spi:}. */
    public OneByOne() {
      super(Manner.ONE_BY_ONE);
    }
  }
}
