package com.example.mine;

import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/** What the kit is given: a name, what is left out and why, and an implementation for each case. */
public final class MySubjects implements SubjectFactory {
  private static final String LATER = "not written yet";

  @Override
  public String name() {
    return "mine 0.1";
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.all()
        .without(Capability.VIRTUAL_CLOCK, LATER)
        .without(Capability.SEVERAL_STRANDS, LATER)
        .without(Capability.SYNCHRONOUS_SENDS, LATER)
        .without(Capability.SYNCHRONOUS_METHODS, LATER)
        .without(Capability.RECEIVED_REQUESTS, LATER)
        .without(Capability.REQUESTS_FROM_IRP, LATER)
        .without(Capability.SEND_AND_FORGET, LATER)
        .without(Capability.REMOTE_TARGETS, LATER)
        .without(Capability.PURGE, LATER)
        .without(Capability.DEVICE_NOTIFICATIONS, LATER)
        .without(Capability.STACK_LOCATIONS, LATER)
        .without(Capability.OBJECT_CALLBACKS, LATER)
        .without(Capability.VERIFIER, LATER)
        .without(Capability.ABSOLUTE_TIME, LATER)
        .without(Capability.ALLOCATION_FAULTS, LATER);
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new MySubject(setup.verifier(), kit);
  }
}
