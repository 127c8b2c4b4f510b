package org.lifecycletck.kit.properties;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.lifecycle.AfterProperty;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;

/** A container of properties, each of which hands in one result when all its tries are over. */
public abstract class PropertyChecks {
  private Method method;

  /** Hands the result of the property that began to the run. */
  protected abstract void report(RunContext run, String source, Set<String> rules);

  /** Says which of the container's methods is running; it is the same for all tries. */
  protected final void begin(String name) {
    if (method == null) {
      method =
          Arrays.stream(getClass().getMethods())
              .filter(candidate -> candidate.getName().equals(name))
              .findFirst()
              .orElseThrow();
    }
  }

  /** Whether the subject offers this; where it does not, the property is not applicable. */
  protected final boolean offers(Capability capability, String name) {
    RunContext run = RunContext.current();
    Capabilities capabilities = run.configuration().factory().capabilities();
    boolean offered = capabilities.has(capability);
    if (!offered && method == null) {
      begin(name);
      String why = capabilities.missing().get(capability);
      Judgement judgement =
          Judgement.of(
              Verdict.NOT_APPLICABLE, "the subject does not offer " + capability + ": " + why);
      run.add(
          new CaseResult(CaseResult.Kind.PROPERTY, name, source(), rules(), judgement, null, ""));
    }
    return offered;
  }

  @AfterProperty
  void report() {
    if (method != null) {
      report(RunContext.current(), source(), rules());
    }
  }

  private String source() {
    return method.getDeclaringClass().getName() + "#" + method.getName();
  }

  /** The rules that the property is evidence for, the first of them first. */
  protected final String[] verified() {
    return method.getAnnotation(Verifies.class).value();
  }

  private Set<String> rules() {
    return Set.of(verified());
  }
}
