package org.lifecycletck.kit.doctor;

import java.util.ArrayList;
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

/** How many calls of {@code WdfRequestGetStatus} a subject answers in a second. */
final class Speed {
  private static final int WARM = 3_000;
  private static final int CALLS = 10_000;
  private static final int ROUNDS = 5;
  private static final int BATCH = 200;
  private static final int BATCHES = 250;

  private Speed() {}

  /** Measures, one by one and where that can be in batches. */
  static List<Finding> measure(SubjectFactory factory) {
    List<Finding> findings = new ArrayList<>();
    Kit kit = new SilentKit();
    try (Subject subject = factory.open(new SubjectFactory.Setup(true, "speed"), kit)) {
      subject.createTarget(Patient.T1, TargetSetup.remote(1));
      subject.createRequest(Patient.R1, Patient.T1, null);
      one(subject, WARM);
      double[] rates = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        long begun = System.nanoTime();
        one(subject, CALLS);
        rates[i] = CALLS * 1e9 / (System.nanoTime() - begun);
      }
      findings.add(finding("one by one", rates));
      if (subject instanceof Batching batching) {
        findings.add(finding("in batches of " + BATCH, batches(batching)));
      }
    }
    return findings;
  }

  private static void one(Subject subject, int calls) {
    for (int i = 0; i < calls; i++) {
      subject.getStatus(Patient.R1);
    }
  }

  private static double[] batches(Batching subject) {
    List<Call> calls = Collections.nCopies(BATCH, new Call.GetStatus(Patient.R1));
    double[] rates = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      for (int j = 0; j < BATCHES; j++) {
        subject.perform(calls);
      }
      rates[i] = (double) BATCH * BATCHES * 1e9 / (System.nanoTime() - begun);
    }
    return rates;
  }

  private static Finding finding(String how, double[] rates) {
    java.util.Arrays.sort(rates);
    String text =
        String.format(
            Locale.ROOT,
            "%,.0f calls of WdfRequestGetStatus a second (median of %d)",
            rates[rates.length / 2],
            rates.length);
    return new Finding(Grade.OK, "speed, " + how, text);
  }
}
