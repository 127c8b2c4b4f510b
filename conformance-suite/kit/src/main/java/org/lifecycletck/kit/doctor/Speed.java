package org.lifecycletck.kit.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.lifecycletck.kit.doctor.Finding.Grade;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.wire.subject.Batching;

/**
 * How many calls of {@code WdfRequestGetStatus} a subject answers in a second. It is asked for some
 * time, not a number of times, so that a slow one is not kept long.
 */
final class Speed {
  private static final long WARM_NANOS = 250_000_000;
  private static final long ROUND_NANOS = 150_000_000;
  private static final int ROUNDS = 5;
  private static final int BATCH = 200;

  private Speed() {}

  /** Measures, one by one and where that can be in batches. */
  static List<Finding> measure(SubjectFactory factory) {
    List<Finding> findings = new ArrayList<>();
    Kit kit = new SilentKit();
    try (Subject subject = factory.open(new SubjectFactory.Setup(true, "speed"), kit)) {
      subject.createTarget(Patient.T1, TargetSetup.remote(1));
      subject.createRequest(Patient.R1, Patient.T1, null);
      Runnable one = () -> subject.getStatus(Patient.R1);
      rate(one, WARM_NANOS);
      findings.add(finding("one by one", 1, one));
      if (subject instanceof Batching batching) {
        List<Call> calls = Collections.nCopies(BATCH, new Call.GetStatus(Patient.R1));
        findings.add(finding("in batches of " + BATCH, BATCH, () -> batching.perform(calls)));
      }
    }
    return findings;
  }

  /** How often in a second something can be done, by doing it again and again for some time. */
  private static double rate(Runnable what, long nanos) {
    long begun = System.nanoTime();
    long passed = 0;
    int times = 0;
    for (; passed < nanos; passed = System.nanoTime() - begun) {
      what.run();
      times++;
    }
    return times * 1e9 / passed;
  }

  private static Finding finding(String how, int calls, Runnable what) {
    double[] rates = new double[ROUNDS];
    Arrays.setAll(rates, round -> calls * rate(what, ROUND_NANOS));
    Arrays.sort(rates);
    String text =
        String.format(
            Locale.ROOT,
            "%,.0f calls of WdfRequestGetStatus a second (median of %d)",
            rates[rates.length / 2],
            rates.length);
    return new Finding(Grade.OK, "speed, " + how, text);
  }
}
