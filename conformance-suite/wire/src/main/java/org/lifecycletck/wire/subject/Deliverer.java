package org.lifecycletck.wire.subject;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.vocabulary.Callback;

/** The method of the kit that each callback of the vocabulary names. */
final class Deliverer {
  private static final Map<Class<? extends Callback>, BiConsumer<Kit, Callback>> METHODS =
      new HashMap<>();

  static {
    add(
        Callback.LowerArrival.class,
        (kit, c) -> kit.lowerArrival(c.request(), c.target(), c.parameters()));
    add(Callback.LowerCancel.class, (kit, c) -> kit.lowerCancel(c.request(), c.target()));
    add(
        Callback.CompletionRoutine.class,
        (kit, c) -> kit.completionRoutine(c.request(), c.target(), c.params(), c.context()));
    add(Callback.RequestPresented.class, (kit, c) -> kit.requestPresented(c.request()));
    add(
        Callback.UpperCompletion.class,
        (kit, c) -> kit.upperCompletion(c.request(), c.status(), c.information()));
    add(Callback.RequestCleanup.class, (kit, c) -> kit.requestCleanup(c.request()));
    add(Callback.RequestDestroy.class, (kit, c) -> kit.requestDestroy(c.request()));
    add(Callback.TargetCleanup.class, (kit, c) -> kit.targetCleanup(c.target()));
    add(Callback.TargetDestroy.class, (kit, c) -> kit.targetDestroy(c.target()));
    add(Callback.VerifierBreak.class, (kit, c) -> kit.verifierBreak(c.reason()));
  }

  private Deliverer() {}

  private static <C extends Callback> void add(Class<C> kind, BiConsumer<Kit, C> method) {
    METHODS.put(kind, (kit, callback) -> method.accept(kit, kind.cast(callback)));
  }

  /** Tells the kit. */
  static void deliver(Callback callback, Kit kit) {
    METHODS.get(callback.getClass()).accept(kit, callback);
  }

  /** The kinds of callback there are. */
  static Set<Class<? extends Callback>> kinds() {
    return METHODS.keySet();
  }
}
