package org.lifecycletck.kit.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.races.model.Confirmation;
import org.lifecycletck.kit.races.model.RaceModel;
import org.lifecycletck.kit.races.model.RaceModel.Explored;
import org.lifecycletck.spec.Profile;

/** The rows reach exactly the outcomes that the tables of the races list. */
class RaceTablesTest {
  private static final int FEWEST = 45;

  private static List<Race> races;
  private static final Map<Key, Explored> EXPLORED = new HashMap<>();

  private record Key(String race, Profile profile, boolean verifier) {}

  @BeforeAll
  static void explore() {
    races = Races.shipped();
    for (Race race : races) {
      for (Profile profile : Profile.values()) {
        explore(race, profile, true);
      }
      explore(race, Profile.KMDF_1_33, false);
    }
  }

  private static void explore(Race race, Profile profile, boolean verifier) {
    EXPLORED.put(
        new Key(race.id(), profile, verifier),
        RaceModel.explore(race, Confirmation.parameters(race, profile, verifier)));
  }

  @Test
  void thereAreRacesAndStates() {
    int states = EXPLORED.values().stream().mapToInt(Explored::states).sum();
    System.out.println(races.size() + " races, " + states + " states");
    assertTrue(races.size() >= FEWEST, races.size() + " races");
    assertTrue(states > 50_000, states + " states");
  }

  @Test
  void exactlyWhatIsListedIsReachable() {
    List<String> problems = new ArrayList<>();
    EXPLORED.forEach(
        (key, explored) ->
            problems(race(key.race()), key, explored)
                .forEach(one -> problems.add(key + ": " + one)));
    assertEquals(List.of(), problems);
  }

  private static List<String> problems(Race race, Key key, Explored explored) {
    return Confirmation.problems(race, explored, key.profile());
  }

  private static Race race(String id) {
    return races.stream().filter(race -> race.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aTableThatLacksAnOutcomeIsNotConfirmed() {
    forEachListed(
        (race, key, outcome) -> {
          List<RaceOutcome> fewer = new ArrayList<>(race.outcomes());
          fewer.remove(outcome);
          List<String> problems = problems(with(race, fewer), key, EXPLORED.get(key));
          assertFalse(problems.isEmpty(), race.id() + " without " + outcome);
        });
  }

  @Test
  void aTableWithAnOutcomeThatNothingReachesIsNotConfirmed() {
    forEachListed(
        (race, key, outcome) -> {
          List<RaceOutcome> more = new ArrayList<>(race.outcomes());
          List<Cell> cells = new ArrayList<>(outcome.cells());
          cells.set(cells.size() - 1, new Cell("STATUS_IO_DEVICE_ERROR"));
          RaceOutcome idle =
              new RaceOutcome(Grade.ACCEPTABLE, null, null, cells, "nothing leads here");
          more.add(idle);
          List<String> problems = problems(with(race, more), key, EXPLORED.get(key));
          assertEquals(idle.results().size(), problems.size(), race.id() + ": " + problems);
        });
  }

  @Test
  void aTableThatForbidsWhatIsReachedIsNotConfirmed() {
    forEachListed(
        (race, key, outcome) -> {
          List<RaceOutcome> changed = new ArrayList<>(race.outcomes());
          changed.set(
              changed.indexOf(outcome),
              new RaceOutcome(Grade.FORBIDDEN, null, null, outcome.cells(), outcome.sentence()));
          List<String> problems = problems(with(race, changed), key, EXPLORED.get(key));
          assertFalse(problems.isEmpty(), race.id() + " forbids " + outcome);
        });
  }

  private interface Listed {
    void take(Race race, Key key, RaceOutcome outcome);
  }

  private static void forEachListed(Listed listed) {
    for (Race race : races) {
      for (RaceOutcome outcome : race.outcomes()) {
        if (outcome.grade() != Grade.FORBIDDEN) {
          Profile profile = outcome.profile() == null ? Profile.KMDF_1_33 : outcome.profile();
          listed.take(race, new Key(race.id(), profile, true), outcome);
        }
      }
    }
  }

  private static Race with(Race race, List<RaceOutcome> outcomes) {
    return new Race(
        race.id(),
        race.title(),
        race.rules(),
        race.sources(),
        race.recorded(),
        race.misuse(),
        race.columns(),
        outcomes,
        race.program());
  }

  @Test
  void theRulesNamedTakePart() {
    Set<String> idle = new TreeSet<>();
    for (Race race : races) {
      Set<String> rules = new TreeSet<>(race.rules());
      EXPLORED.forEach(
          (key, explored) -> {
            if (key.race().equals(race.id())) {
              rules.removeAll(explored.rules());
            }
          });
      rules.forEach(rule -> idle.add(race.id() + " " + rule));
    }
    assertEquals(Set.of(), idle);
  }

  @Test
  void rulesAndPagesAreThoseOfTheCatalogue() {
    Catalogue catalogue = Catalogue.load();
    Set<String> ids = new TreeSet<>();
    Set<String> pages = new TreeSet<>();
    catalogue
        .rules()
        .forEach(
            rule -> {
              ids.add(rule.id());
              rule.sources().forEach(source -> pages.add(source.page()));
            });
    for (Race race : races) {
      assertTrue(ids.containsAll(race.rules()), race.id() + ": " + race.rules());
      assertTrue(race.misuse() == null || ids.contains(race.misuse()), race.id());
      assertFalse(race.rules().isEmpty() || race.sources().isEmpty(), race.id());
      race.sources().forEach(page -> assertTrue(pages.contains(page), race.id() + ": " + page));
    }
  }

  @Test
  void everyRaceForbidsSomethingThatCanBeTold() {
    for (Race race : races) {
      List<RaceOutcome> forbidden =
          race.outcomes().stream().filter(one -> one.grade() == Grade.FORBIDDEN).toList();
      assertFalse(forbidden.isEmpty(), race.id());
      for (RaceOutcome outcome : forbidden) {
        boolean all = outcome.cells().stream().allMatch(cell -> cell.text().equals(Cell.ALL));
        assertFalse(all, race.id() + " forbids everything: " + outcome.sentence());
      }
    }
  }
}
