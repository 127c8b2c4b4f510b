package org.lifecycletck.kit.traceability;

import java.util.List;
import org.lifecycletck.kit.catalogue.Rule;

/**
 * A line of the matrix: a rule and everything it hangs together with.
 *
 * @param sentences its source sentences
 * @param properties the sentences of the properties that verify it
 * @param rows the names of the rows that state it, or that say the driver breaks it
 * @param invariants the names of the invariants that state it
 * @param faulty the names of the subjects that break it on purpose
 */
public record Cells(
    Rule rule,
    List<SourceSentence> sentences,
    List<String> properties,
    List<String> rows,
    List<String> invariants,
    List<String> faulty) {

  public Cells {
    sentences = List.copyOf(sentences);
    properties = List.copyOf(properties);
    rows = List.copyOf(rows);
    invariants = List.copyOf(invariants);
    faulty = List.copyOf(faulty);
  }

  /**
   * How many of a kind there are. A sentence that is only near the rule counts where the published
   * source is what the rule rests on: it names a file of it, and nothing is demanded by the
   * documentation alone.
   */
  public int count(Column column) {
    return switch (column) {
      case SENTENCE -> Math.toIntExact(sentences.stream().filter(this::isSource).count());
      case SCENARIO -> rule.scenarios().size();
      case PROPERTY -> properties.size();
      case ROW -> rows.size();
      case INVARIANT -> invariants.size();
      case FAULTY -> faulty.size();
    };
  }

  private boolean isSource(SourceSentence sentence) {
    return sentence.bearing().carries() || restsOnTheSource();
  }

  private boolean restsOnTheSource() {
    boolean demanded = rule.level() == Rule.Level.MUST && rule.profile() == null;
    return !demanded && !rule.frameworkSources().isEmpty();
  }
}
