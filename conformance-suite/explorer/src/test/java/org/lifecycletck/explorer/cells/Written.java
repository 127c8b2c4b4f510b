package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lifecycletck.explorer.Property;

/** A cell model put together from its parts. */
public record Written(
    String name,
    List<String> cells,
    List<List<Object>> initial,
    List<Act> acts,
    List<Property<Cells>> properties,
    List<String> stepClaims)
    implements CellModel {

  /** A model that starts in one state, to which acts and claims are added. */
  public static Written of(String name, List<Object> initial) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < initial.size(); i++) {
      names.add("cell " + i);
    }
    return new Written(
        name,
        names,
        List.of(List.copyOf(initial)),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  public Written act(String actor, Function<Cells, List<Move>> body) {
    acts.add(
        new Act() {
          @Override
          public String actor() {
            return actor;
          }

          @Override
          public List<Move> moves(Cells cells) {
            return body.apply(cells);
          }
        });
    return this;
  }
}
