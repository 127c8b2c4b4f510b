package org.lifecycletck.explorer.cells;

/**
 * A renaming of equal parts: a permutation of the cells, with values and acts renamed alongside. An
 * act that is renamed does in a renamed state what the act does in the state, renamed.
 */
public interface Renaming {

  /** The cell that takes what this cell holds. */
  int cell(int cell);

  /** The value of a cell, as it reads once everything is renamed. */
  Object value(int cell, Object value);

  /** The act that takes the place of this one, both by their index. */
  int act(int act);

  /** What happens in a move, as it reads once everything is renamed. */
  Object what(Object what);

  /** The renaming that changes nothing. */
  Renaming NONE =
      new Renaming() {
        @Override
        public int cell(int cell) {
          return cell;
        }

        @Override
        public Object value(int cell, Object value) {
          return value;
        }

        @Override
        public int act(int act) {
          return act;
        }

        @Override
        public Object what(Object what) {
          return what;
        }
      };
}
