package org.lifecycletck.kit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Table;

class ClaimsTest {
  private static final Parameters PARAMETERS = Parameters.of(Profile.KMDF_1_33, true);

  @Test
  void whatLastsIsKnownByName() {
    Set<String> lasting = claims(true);
    assertEquals(3, lasting.size(), lasting.toString());
    assertEquals(Set.of(), named(lasting, false));
    assertEquals(Set.of(), named(claims(false), true));
  }

  private static Set<String> named(Set<String> claims, boolean lasting) {
    Set<String> named = new TreeSet<>(claims);
    named.removeIf(claim -> Claims.isAboutWhatLasts(claim) != lasting);
    return named;
  }

  private static Set<String> claims(boolean lasting) {
    Set<String> names = new TreeSet<>();
    for (Slice slice : Slices.ALL) {
      List<Property<Cells>> claims =
          new Environment(Bounds.of(1, 1, 2), slice, PARAMETERS, Table.ROWS, lasting).properties();
      claims.forEach(claim -> names.add(Claims.withoutSubject(claim.name())));
    }
    return names;
  }
}
