package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One line of the specification: when this happens, given that, then so, and this is seen. Rows are
 * unordered; where several apply to one cell each of them is marked as a choice.
 */
public final class Row {
  private final String name;
  private final List<When> when;
  private final List<Guard> given;
  private final List<Effect> then;
  private final List<String> rules;
  private final Profile profile;
  private final Boolean verifier;
  private final String choice;
  private final String defect;
  private final String misuse;
  private final boolean looksAtTarget;

  /** The conditions once more, in the form that is quickest to go through. */
  private final Guard[] guards;

  private Row(Builder builder) {
    this.name = builder.name;
    this.when = List.copyOf(builder.when);
    this.given = List.copyOf(builder.given);
    this.then = List.copyOf(builder.then);
    this.rules = List.copyOf(builder.rules);
    this.profile = builder.profile;
    this.verifier = builder.verifier;
    this.choice = builder.choice;
    this.defect = builder.defect;
    this.misuse = builder.misuse;
    this.looksAtTarget = given.stream().anyMatch(Guard::looksAtTarget);
    this.guards = given.toArray(Guard[]::new);
  }

  /** Starts a row about these steps. */
  static Builder on(When... when) {
    return new Builder(List.of(when));
  }

  /** The row's name, unique in the table: its step and its position among the step's rows. */
  public String name() {
    return name;
  }

  /** The steps the row is about. */
  public List<When> when() {
    return when;
  }

  /** The conditions under which it applies. */
  public List<Guard> given() {
    return given;
  }

  List<Effect> then() {
    return then;
  }

  /**
   * The effects by the words they are known by: what they do or, where that is left out, what is
   * seen of them; {@code next STEP} where the row only goes on with a step.
   */
  public List<String> effects() {
    return then.stream().map(Effect::key).toList();
  }

  /** The ids of the rules the row states. */
  public List<String> rules() {
    return rules;
  }

  /** The profile the row belongs to; null for both. */
  public Profile profile() {
    return profile;
  }

  /** Whether the row needs the verifier on (true) or off (false); null for either. */
  public Boolean verifier() {
    return verifier;
  }

  /** Why the row is one of several that may apply; null where it is the only one. */
  public String choice() {
    return choice;
  }

  /** The source defect the row stands for; null for a normal row. */
  public String defect() {
    return defect;
  }

  /** The rule the driver breaks where this row applies; null for a legal step. */
  public String misuse() {
    return misuse;
  }

  /** Whether the row takes part under these parameters. */
  public boolean takesPart(Parameters parameters) {
    return (profile == null || profile == parameters.profile())
        && (verifier == null || verifier == parameters.verifier())
        && (defect == null || parameters.defects());
  }

  /** Whether a condition is one on the target. */
  boolean looksAtTarget() {
    return looksAtTarget;
  }

  /** Whether all conditions hold; the target is asked for only where one looks at it. */
  boolean applies(Request request, Supplier<Target> target) {
    for (Guard guard : guards) {
      if (!guard.holds(request, guard.looksAtTarget() ? target.get() : null)) {
        return false;
      }
    }
    return true;
  }

  /** The conditions in words. */
  public String givenWords() {
    return given.stream().map(Guard::words).collect(Collectors.joining(", "));
  }

  /** The effects in words. */
  public String thenWords() {
    return then.stream()
        .map(Effect::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What the kit sees, in words. */
  public String seenWords() {
    return then.stream()
        .map(Effect::seen)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name;
  }

  /** A row being written. */
  static final class Builder {
    private final List<When> when;
    private final List<Guard> given = new ArrayList<>();
    private final List<Effect> then = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private String name;
    private Profile profile;
    private Boolean verifier;
    private String choice;
    private String defect;
    private String misuse;

    private Builder(List<When> when) {
      this.when = when;
    }

    Builder given(Guard... guards) {
      given.addAll(List.of(guards));
      return this;
    }

    Builder then(Effect... effects) {
      then.addAll(List.of(effects));
      return this;
    }

    Builder in(Profile only) {
      profile = only;
      return this;
    }

    Builder verifierOn() {
      verifier = true;
      return this;
    }

    Builder verifierOff() {
      verifier = false;
      return this;
    }

    Builder choice(String reason) {
      choice = reason;
      return this;
    }

    Builder defect(String sourceDefect) {
      defect = sourceDefect;
      return this;
    }

    Builder misuse(String brokenRule) {
      misuse = brokenRule;
      return this;
    }

    Builder by(String... ids) {
      rules.addAll(List.of(ids));
      return this;
    }

    Row named(String rowName) {
      name = rowName;
      return new Row(this);
    }

    List<When> steps() {
      return when;
    }
  }
}
