package org.lifecycletck.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A readable model as a packed one: each distinct state gets a number on first sight. */
final class InternedModel<S> implements PackedModel {

  private record Name(String label, String actor) {}

  private final Model<S> model;
  private final Map<S, Integer> numbers = new HashMap<>();
  private final List<S> states = new ArrayList<>();
  private final Map<Name, Integer> stepNumbers = new HashMap<>();
  private final List<Name> stepNames = new ArrayList<>();
  private final long[] buffer = new long[1];

  InternedModel(Model<S> model) {
    this.model = model;
  }

  S stateOf(long[] packed) {
    return states.get((int) packed[0]);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public void initial(Sink sink) {
    for (S state : model.initial()) {
      tell(sink, 0, state);
    }
  }

  @Override
  public void steps(long[] state, Sink sink) {
    for (Step<S> step : model.steps(stateOf(state))) {
      tell(sink, stepNumber(new Name(step.label(), step.actor())), step.next());
    }
  }

  @Override
  public String label(int step) {
    return stepNames.get(step).label;
  }

  @Override
  public String actor(int step) {
    return stepNames.get(step).actor;
  }

  @Override
  public List<Property<long[]>> properties() {
    List<Property<long[]>> packed = new ArrayList<>();
    for (Property<S> property : model.properties()) {
      packed.add(property.over(this::stateOf));
    }
    return packed;
  }

  @Override
  public void canonical(long[] state) {
    state[0] = number(model.canonical(stateOf(state)));
  }

  private void tell(Sink sink, int step, S next) {
    buffer[0] = number(next);
    sink.accept(step, buffer);
  }

  private int number(S state) {
    Integer known = numbers.putIfAbsent(state, states.size());
    if (known != null) {
      return known;
    }
    states.add(state);
    return states.size() - 1;
  }

  private int stepNumber(Name name) {
    Integer known = stepNumbers.putIfAbsent(name, stepNames.size());
    if (known != null) {
      return known;
    }
    stepNames.add(name);
    return stepNames.size() - 1;
  }
}
