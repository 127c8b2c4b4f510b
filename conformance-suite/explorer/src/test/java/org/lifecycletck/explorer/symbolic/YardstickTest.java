package org.lifecycletck.explorer.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.explorer.Verdict;

/** Counts that two other model checkers and several searches agree on. */
class YardstickTest {

  @ParameterizedTest
  @CsvSource({
    "2, 2, 1669824",
    "2, 3, 22309344",
  })
  void countsWhatOthersCount(int orders, int shops, long states) {
    SymbolicReport report = SymbolicExplorerTest.explore(Yardstick.of(orders, shops));
    assertEquals(BigInteger.valueOf(states), report.states());
    assertEquals(Set.of(Verdict.HOLDS), Set.copyOf(report.verdicts().values()));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "1, 2"})
  void agreesWithTheSearch(int orders, int shops) {
    SymbolicExplorerTest.assertAgrees(Yardstick.of(orders, shops));
  }
}
