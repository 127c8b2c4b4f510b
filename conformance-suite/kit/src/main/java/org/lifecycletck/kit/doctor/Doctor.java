package org.lifecycletck.kit.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.CaseEnded;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.doctor.Finding.Grade;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.spi.SubjectFactory;

/** Examines how a subject is connected: a few cases with known outcomes, and how fast it is. */
public final class Doctor {
  private static final int CASES = 50;
  private static final long SLOW_CASE_MILLIS = 50;

  private final SubjectFactory factory;
  private final Duration patience;
  private final Consumer<Finding> findings;
  private boolean well = true;

  /**
   * A doctor.
   *
   * @param patience how long a call may neither return nor wait
   * @param findings takes each finding as it is made
   */
  public Doctor(SubjectFactory factory, Duration patience, Consumer<Finding> findings) {
    this.factory = factory;
    this.patience = patience;
    this.findings = findings;
  }

  /** Examines everything; whether nothing bad was found. */
  public boolean examine() {
    cases();
    for (Examination examination : Examinations.ALL) {
      examine(examination);
    }
    if (well) {
      Speed.measure(factory).forEach(this::tell);
    }
    return well;
  }

  private void tell(Finding finding) {
    well &= finding.grade() != Grade.BAD;
    findings.accept(finding);
  }

  /** Opens and closes cases, and sees how long that takes. */
  private void cases() {
    long[] micros = new long[CASES];
    for (int i = 0; i < CASES; i++) {
      long begun = System.nanoTime();
      Ending ending;
      try (Bench bench = open("an empty case")) {
        ending = bench.ending();
      }
      if (ending != null) {
        tell(new Finding(Grade.BAD, "cases", "case " + (i + 1) + ": " + ending.reason()));
        return;
      }
      micros[i] = (System.nanoTime() - begun) / 1_000;
    }
    Arrays.sort(micros);
    double median = micros[CASES / 2] / 1_000.0;
    tell(
        new Finding(
            median > SLOW_CASE_MILLIS ? Grade.NOTE : Grade.OK,
            "cases",
            String.format(
                Locale.ROOT, "%d opened and closed, %.1f ms each (median)", CASES, median)));
  }

  private Bench open(String name) {
    return new Bench(
        factory, new History.Header("doctor", name, factory.name(), true, null), patience);
  }

  /** Plays a case twice: it has to come out as expected, and the same again. */
  private void examine(Examination examination) {
    for (var need : examination.needs()) {
      if (!factory.capabilities().has(need)) {
        String why = factory.capabilities().missing().get(need);
        tell(new Finding(Grade.SKIPPED, examination.name(), "it lacks " + need + ": " + why));
        return;
      }
    }
    List<List<String>> histories = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Patient patient;
      try (Bench bench = open(examination.name())) {
        patient = new Patient(bench);
        try {
          examination.script().accept(patient);
        } catch (CaseEnded | IllegalStateException e) {
          patient.miss(e.getMessage());
        }
      }
      if (patient.missed() != null) {
        tell(new Finding(Grade.BAD, examination.name(), patient.missed()));
        return;
      }
      histories.add(patient.story());
    }
    int differs = difference(histories.get(0), histories.get(1));
    tell(
        differs < 0
            ? new Finding(Grade.OK, examination.name(), examination.sentence())
            : new Finding(
                Grade.BAD,
                examination.name(),
                "the same case came out differently: "
                    + at(histories.get(0), differs)
                    + ", then "
                    + at(histories.get(1), differs)));
  }

  private static int difference(List<String> one, List<String> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      if (!at(one, i).equals(at(other, i))) {
        return i;
      }
    }
    return -1;
  }

  private static String at(List<String> story, int index) {
    return index < story.size() ? "'" + story.get(index) + "'" : "nothing";
  }
}
