package org.lifecycletck.kit.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.traceability.Gaps;
import org.lifecycletck.kit.traceability.Traceability;

/** Everything that the site is made from. */
record Sources(
    Catalogue catalogue,
    Traceability traceability,
    Gaps gaps,
    Differences differences,
    Recordings recordings,
    Steps steps,
    List<RaceView> races) {

  /** Markup for a page from which the top of the site is {@code root}. */
  Markup markup(String root) {
    Set<String> ids = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
    return new Markup(ids, root);
  }
}
