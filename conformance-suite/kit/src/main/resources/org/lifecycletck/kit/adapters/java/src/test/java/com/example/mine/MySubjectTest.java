package com.example.mine;

import org.lifecycletck.kit.junit.Conformance;
import org.lifecycletck.kit.junit.LifecycleConformance;

/** The rules of the request lifecycle, each a test; reports lie in target/tck afterwards. */
@Conformance(subject = MySubjects.class)
class MySubjectTest extends LifecycleConformance {}
