package org.lifecycletck.kit.races.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.races.Sighting;
import org.lifecycletck.spec.World;

/**
 * One state of a race: the world of the specification, what the kit's side knows and has to do, and
 * what has been seen.
 *
 * @param todo what is left to do on each strand: of the program first, then of each open callback
 */
record State(World world, Cast cast, Map<String, List<List<Todo>>> todo, Sighting sighting) {

  State with(World after) {
    return new State(after, cast, todo, sighting);
  }

  State with(Cast after) {
    return new State(world, after, todo, sighting);
  }

  State with(Sighting after) {
    return new State(world, cast, todo, after);
  }

  /** What is to be done next on a strand, innermost callback first; empty where nothing is. */
  List<Todo> next(String strand) {
    List<List<Todo>> levels = todo.getOrDefault(strand, List.of());
    return levels.isEmpty() ? List.of() : levels.get(levels.size() - 1);
  }

  /** The same with something else to do next on a strand. */
  State next(String strand, List<Todo> list) {
    List<List<Todo>> levels = new ArrayList<>(todo.getOrDefault(strand, List.of(List.of())));
    levels.set(levels.size() - 1, List.copyOf(list));
    return with(strand, levels);
  }

  /** A callback begins on a strand, in which this is to be done. */
  State enter(String strand, List<Todo> list) {
    List<List<Todo>> levels = new ArrayList<>(todo.getOrDefault(strand, List.of(List.of())));
    levels.add(List.copyOf(list));
    return with(strand, levels);
  }

  /** The innermost callback of a strand ends. */
  State leave(String strand) {
    List<List<Todo>> levels = todo.get(strand);
    return with(strand, levels.subList(0, levels.size() - 1));
  }

  private State with(String strand, List<List<Todo>> levels) {
    Map<String, List<List<Todo>>> after = new HashMap<>(todo);
    if (levels.size() == 1 && levels.get(0).isEmpty()) {
      after.remove(strand);
    } else {
      after.put(strand, List.copyOf(levels));
    }
    return new State(world, cast, after, sighting);
  }
}
