package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lifecycletck.explorer.Model;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.Step;

/**
 * A cell model taken literally: a state is the list of its values, every act runs in every state.
 * Slow and simple: the engine that the fast ones are compared with.
 */
public final class ReadableCells implements Model<List<Object>> {

  private final CellModel model;

  /** The literal reading of a model. */
  public ReadableCells(CellModel model) {
    this.model = model;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public List<List<Object>> initial() {
    return model.initial();
  }

  @Override
  public List<Step<List<Object>>> steps(List<Object> state) {
    List<Step<List<Object>>> steps = new ArrayList<>();
    for (Act act : model.acts()) {
      for (Move move : act.moves(state::get)) {
        List<Object> next = new ArrayList<>(state);
        move.writes().forEach(next::set);
        steps.add(new Step<>(move.what().toString(), act.actor(), List.copyOf(next)));
      }
    }
    return steps;
  }

  @Override
  public List<Property<List<Object>>> properties() {
    List<Property<List<Object>>> seen = new ArrayList<>();
    model.properties().forEach(property -> seen.add(property.over(state -> state::get)));
    return seen;
  }

  /** The least of all renamed forms, by the text of the values. */
  @Override
  public List<Object> canonical(List<Object> state) {
    List<List<Object>> forms = new ArrayList<>();
    forms.add(state);
    model.symmetries().forEach(renaming -> forms.add(renamed(state, renaming)));
    return forms.stream().min(Comparator.comparing(Object::toString)).orElseThrow();
  }

  private static List<Object> renamed(List<Object> state, Renaming renaming) {
    List<Object> form = new ArrayList<>(state);
    for (int cell = 0; cell < state.size(); cell++) {
      form.set(renaming.cell(cell), renaming.value(cell, state.get(cell)));
    }
    return form;
  }
}
