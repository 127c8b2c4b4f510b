package org.lifecycletck.spec;

/** What a row does, in words and as a change of the request, the target and the strand. */
interface Effect {
  /** What the key of an effect begins with that only goes on with the step it names. */
  String NEXT = "next ";

  void apply(Change change);

  String words();

  /** What the kit sees of it; empty where it sees nothing. */
  String seen();

  /** The words by which the effect is known to those who translate it. */
  default String key() {
    return words().isEmpty() ? seen() : words();
  }

  /** The step goes on with another one, about the same request and target. */
  static Effect then(When next) {
    return new Effect() {
      @Override
      public void apply(Change change) {
        change.push(next);
      }

      @Override
      public String words() {
        return "";
      }

      @Override
      public String seen() {
        return "";
      }

      @Override
      public String key() {
        return NEXT + next.name();
      }
    };
  }

  static Effect of(String words, Action action) {
    return of(words, "", action);
  }

  static Effect of(String words, String seen, Action action) {
    return new Effect() {
      @Override
      public void apply(Change change) {
        action.apply(change);
      }

      @Override
      public String words() {
        return words;
      }

      @Override
      public String seen() {
        return seen;
      }
    };
  }

  /** The change behind an effect. */
  interface Action {
    void apply(Change change);
  }
}
