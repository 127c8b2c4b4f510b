package org.lifecycletck.kit.execution;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Where a subject's classes come from: its own class path, the JDK, and of the kit the interface
 * alone. Nothing of it is visible to the kit, so that a subject can bring its own libraries and
 * cannot bring checks, engines or settings.
 */
final class SubjectClassLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  private static final String INTERFACE = "org.lifecycletck.spi.";

  private final ClassLoader kit;

  SubjectClassLoader(URL[] classpath, ClassLoader kit) {
    super("subject", classpath, ClassLoader.getPlatformClassLoader());
    this.kit = kit;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return name.startsWith(INTERFACE) ? kit.loadClass(name) : super.loadClass(name, resolve);
  }
}
