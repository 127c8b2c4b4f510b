package org.lifecycletck.kit.properties;

import java.util.List;

/**
 * A place in a history where something does not hold that must: the event, and what is wrong.
 *
 * @param exact whether each of the rules is broken; if not, one of them is or several are
 */
record Finding(int event, String what, List<String> rules, boolean exact) {}
