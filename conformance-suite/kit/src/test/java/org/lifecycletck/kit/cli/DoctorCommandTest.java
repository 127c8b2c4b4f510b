package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.kit.doctor.Doctor;
import org.lifecycletck.kit.doctor.Finding;
import org.lifecycletck.kit.doctor.Finding.Grade;
import org.lifecycletck.kit.wire.BadSubjects;
import org.lifecycletck.kit.wire.BadSubjects.Fault;
import org.lifecycletck.kit.wire.ServedSubjects;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;

/** What the doctor finds, and what it does not mind. */
class DoctorCommandTest {
  private final List<Finding> findings = new ArrayList<>();

  private boolean examine(SubjectFactory subject) {
    return new Doctor(subject, Duration.ofSeconds(4), findings::add).examine();
  }

  private List<String> names(Grade grade) {
    return findings.stream().filter(f -> f.grade() == grade).map(Finding::name).toList();
  }

  @Test
  void theReferenceIsWellHereAndBehindAWire() throws Exception {
    assertTrue(examine(new ReferenceSubjects()), findings.toString());
    findings.clear();
    try (WireSubjects wire = ServedSubjects.behindAWire(new ReferenceSubjects(), Taps.NONE)) {
      assertTrue(examine(wire), findings.toString());
    }
    assertEquals(List.of(), names(Grade.BAD));
    assertTrue(names(Grade.OK).contains("speed, in batches of 200"), findings.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "loses-information, calls and callbacks",
    "restarts-last-in-first, ''",
    "completes-on-cancel, ''"
  })
  void whatAFaultChangesInTheSimplestCasesIsFound(String name, String found) {
    SubjectFactory subject = FaultySubjects.named(name).orElseThrow().factory();
    assertEquals(found.isEmpty(), examine(subject), findings.toString());
    assertTrue(found.isEmpty() || names(Grade.BAD).contains(found), findings.toString());
  }

  @Test
  void aSubjectThatRemembersTheCaseBeforeIsFound() {
    assertFalse(examine(new Remembering()));
    assertTrue(findings.toString().contains("the same case came out differently"));
  }

  @Test
  void aSubjectThatSaysNothingWaitsIsFound() {
    assertFalse(examine(new NeverWaiting()));
    assertEquals(List.of("quiescence"), names(Grade.BAD), findings.toString());
  }

  @Test
  void aSubjectThatRunsOutOfHandlesIsFound() throws Exception {
    try (WireSubjects wire =
        WireSubjects.start(
            BadSubjects.source(Fault.LEAKS_HANDLES),
            new Session.Hello(1, 1, "0", "0"),
            WireSubjects.Limits.DEFAULT,
            Taps.NONE)) {
      assertFalse(examine(wire));
    }
    assertTrue(
        findings.toString().contains("returns STATUS_INSUFFICIENT_RESOURCES, expected success"),
        findings.toString());
  }

  @Test
  void whatASubjectLacksIsSkipped() {
    assertTrue(examine(new Clockless()), findings.toString());
    assertEquals(List.of("clock"), names(Grade.SKIPPED));
  }

  @Test
  void theCommandEndsWithItsCodes() {
    assertEquals(0, doctor("ref"));
    assertEquals(1, doctor("faulty:loses-information"));
    assertEquals(64, doctor("nobody"));
    assertEquals(69, doctor("cmd:no-such-program-anywhere"));
    assertEquals(64, doctor("cmd:'unclosed"));
    assertEquals(64, doctor("tcp:port"));
  }

  private static int doctor(String subject) {
    String[] words = {"doctor", "--subject", subject};
    return Main.run(
        words, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
  }

  /** A reference whose capabilities and answers are changed. */
  private static class Changed implements SubjectFactory {
    @Override
    public String name() {
      return "changed";
    }

    @Override
    public Capabilities capabilities() {
      return Capabilities.all();
    }

    @Override
    public Subject open(Setup setup, Kit kit) {
      return new ReferenceSubjects().open(setup, kit);
    }
  }

  private static final class Clockless extends Changed {
    @Override
    public Capabilities capabilities() {
      return Capabilities.all().without(Capability.VIRTUAL_CLOCK, "no timers");
    }
  }

  /** Answers otherwise in every second case. */
  private static final class Remembering extends Changed {
    private int cases;

    @Override
    public Subject open(Setup setup, Kit kit) {
      boolean odd = ++cases % 2 == 1;
      Subject inner = super.open(setup, kit);
      return odd ? inner : new Shifted(inner);
    }
  }

  private static final class NeverWaiting extends Changed {
    @Override
    public Subject open(Setup setup, Kit kit) {
      return new Restless(super.open(setup, kit));
    }
  }

  private static final class Shifted extends ForwardingSubject {
    Shifted(Subject inner) {
      super(inner);
    }

    @Override
    public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
      super.createRequest(request, target, parent);
      return NtStatus.PENDING;
    }
  }

  private static final class Restless extends ForwardingSubject {
    Restless(Subject inner) {
      super(inner);
    }

    @Override
    public int quiesce() {
      super.quiesce();
      return 0;
    }
  }
}
