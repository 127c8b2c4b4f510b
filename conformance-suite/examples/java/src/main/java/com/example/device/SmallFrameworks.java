package com.example.device;

import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

/** What the kit is given: a name, what is left out and why, and a framework for each case. */
public final class SmallFrameworks implements SubjectFactory {
  private static final String WHY = "this test double has local targets and one thread";

  @Override
  public String name() {
    return "small framework 1.0";
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.all()
        .without(Capability.SEVERAL_STRANDS, WHY)
        .without(Capability.SYNCHRONOUS_SENDS, WHY)
        .without(Capability.SYNCHRONOUS_METHODS, WHY)
        .without(Capability.RECEIVED_REQUESTS, "it has no queues")
        .without(Capability.REQUESTS_FROM_IRP, "it has no IRPs")
        .without(Capability.SEND_AND_FORGET, "it has no queues")
        .without(Capability.REMOTE_TARGETS, WHY)
        .without(Capability.PURGE, WHY)
        .without(Capability.DEVICE_NOTIFICATIONS, WHY)
        .without(Capability.STACK_LOCATIONS, "it has no IRPs")
        .without(Capability.OBJECT_CALLBACKS, "its objects have no callbacks")
        .without(Capability.VERIFIER, "it trusts its driver")
        .without(Capability.VIRTUAL_CLOCK, "it has no timers")
        .without(Capability.ABSOLUTE_TIME, "it has no timers")
        .without(Capability.ALLOCATION_FAULTS, "it has no timers");
  }

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new SmallFramework(kit);
  }
}
