package com.example.device;

import org.lifecycletck.kit.junit.Conformance;
import org.lifecycletck.kit.junit.LifecycleConformance;

/** The rules of the request lifecycle, each a test; reports lie in target/tck afterwards. */
@Conformance(subject = SmallFrameworks.class)
class SmallFrameworkConformanceTest extends LifecycleConformance {}
