package org.lifecycletck.spec;

/** What a row does, in words and as a change of the request, the target and the strand. */
interface Effect {

  void apply(Change change);

  String words();

  /** What the kit sees of it; empty where it sees nothing. */
  String seen();

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
