package org.lifecycletck.kit.cli;

import java.util.List;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.waivers.Waivers;

/** What a run is to check, of everything there is. */
record Run(
    Catalogue catalogue,
    List<Rule> selected,
    RunOptions options,
    boolean strict,
    boolean partial,
    Waivers waivers) {}
