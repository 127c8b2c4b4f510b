package org.lifecycletck.kit.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lifecycletck.spec.When;

/** The steps that pieces of effects lead to. */
record Steps(Lexicon lexicon) {

  /** The steps that strands go on with after this. */
  Set<When> in(List<Statement> statements) {
    Set<When> found = EnumSet.noneOf(When.class);
    statements.forEach(statement -> find(statement, found));
    return found;
  }

  private void find(Statement statement, Set<When> found) {
    if (statement instanceof Statement.Push push) {
      found.add(When.valueOf(push.step()));
    } else if (statement instanceof Statement.Replace replace) {
      found.add(When.valueOf(replace.other()));
    } else if (statement instanceof Statement.If choice) {
      found.addAll(in(choice.then()));
      found.addAll(in(choice.otherwise()));
    } else if (statement instanceof Statement.Each each) {
      found.addAll(in(each.body()));
    } else if (statement instanceof Statement.Do piece) {
      found.addAll(in(lexicon.pieces().getOrDefault(piece.name(), List.of())));
    }
  }
}
