package org.lifecycletck.kit.properties;

import java.util.List;

/** A place in a history where something does not hold that must: the event, and what is wrong. */
record Finding(int event, String what, List<String> rules) {}
