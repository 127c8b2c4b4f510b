package org.lifecycletck.kit.races;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.interleave.Program;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Profile;

/**
 * Reads the file of a race: what it is about, the table of its outcomes, and below it the program.
 * Lines that begin with {@code #} are comments.
 */
final class RaceReader {
  private static final Pattern HEAD = Pattern.compile("race: (.+)");
  private static final Pattern FACT = Pattern.compile("(rules|source|recorded|misuse): (.+)");
  private static final Pattern SECTION = Pattern.compile("(outcomes|setup|strand ([A-Z])|after):");
  private static final Pattern GRADE =
      Pattern.compile("(?:(acceptable|interesting|forbidden)(?: in (\\S+))?|defect (\\S+))");

  private final String id;
  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<String>> facts = new LinkedHashMap<>();
  private String title;
  private List<Column> columns = List.of();
  private final List<RaceOutcome> outcomes = new ArrayList<>();
  private final Map<String, List<Step>> sections = new LinkedHashMap<>();
  private int at;

  private record Line(int number, int indent, String text) {}

  private RaceReader(String id, String file) {
    this.id = id;
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws BadDataException where the file is no race
   */
  static Race read(String id, String file, String text) {
    return new RaceReader(id, file).race(text);
  }

  private Race race(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String stripped = line.strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        lines.add(new Line(number, line.indexOf(stripped.charAt(0)), stripped));
      }
    }
    while (at < lines.size()) {
      take(lines.get(at++));
    }
    return race();
  }

  private Race race() {
    if (title == null || outcomes.isEmpty() || !sections.containsKey("strand B")) {
      throw problem(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number(), "no whole race");
    }
    List<List<Step>> strands = new ArrayList<>();
    for (String section : sections.keySet()) {
      if (section.startsWith("strand")) {
        strands.add(sections.get(section));
      }
    }
    return new Race(
        id,
        title,
        listed("rules"),
        facts.getOrDefault("source", List.of()),
        listed("recorded"),
        facts.containsKey("misuse") ? facts.get("misuse").get(0) : null,
        columns,
        outcomes,
        new Program(
            sections.getOrDefault("setup", List.of()),
            strands,
            sections.getOrDefault("after", List.of())));
  }

  private List<String> listed(String fact) {
    List<String> listed = new ArrayList<>();
    facts.getOrDefault(fact, List.of()).forEach(line -> listed.addAll(List.of(line.split(", "))));
    return listed;
  }

  private void take(Line line) {
    Matcher head = HEAD.matcher(line.text());
    Matcher fact = FACT.matcher(line.text());
    Matcher section = SECTION.matcher(line.text());
    if (line.indent() > 0) {
      throw problem(line.number(), "indented, but below nothing");
    } else if (head.matches()) {
      title = head.group(1);
    } else if (fact.matches()) {
      facts.computeIfAbsent(fact.group(1), key -> new ArrayList<>()).add(fact.group(2));
    } else if (!section.matches()) {
      throw problem(line.number(), "neither a fact nor a section: " + line.text());
    } else if (section.group(1).equals("outcomes")) {
      table();
    } else {
      program(line, section);
    }
  }

  private void program(Line line, Matcher section) {
    String name = section.group(1);
    long strands = sections.keySet().stream().filter(one -> one.startsWith("strand")).count();
    String next = Race.strand((int) strands);
    if (section.group(2) != null && !section.group(2).equals(next)) {
      throw problem(line.number(), "the next strand is " + next);
    }
    if (sections.put(name, steps(0)) != null) {
      throw problem(line.number(), "a second time: " + name);
    }
  }

  /** The steps that are indented more than this, from here on. */
  private List<Step> steps(int indent) {
    List<Step> steps = new ArrayList<>();
    int own = at < lines.size() ? lines.get(at).indent() : 0;
    while (own > indent && at < lines.size() && lines.get(at).indent() >= own) {
      Line line = lines.get(at++);
      if (line.indent() > own) {
        throw problem(line.number(), "indented, but below no script");
      }
      steps.addAll(steps(line, own));
    }
    return steps;
  }

  private List<Step> steps(Line line, int indent) {
    try {
      Moment moment = Phrases.script(line.text());
      return moment == null
          ? Phrases.steps(line.text())
          : List.of(new Step.Inside(moment, steps(indent)));
    } catch (IllegalArgumentException e) {
      throw problem(line.number(), e.getMessage());
    }
  }

  private void table() {
    boolean isHead = true;
    while (at < lines.size() && lines.get(at).text().startsWith("|")) {
      Line line = lines.get(at++);
      List<String> cells =
          Arrays.stream(line.text().substring(1).split("\\|", -1)).map(String::strip).toList();
      List<String> row = cells.subList(0, cells.size() - 1);
      try {
        if (isHead) {
          columns = row.subList(1, row.size()).stream().map(Column::of).toList();
        } else {
          outcomes.add(outcome(row, sentence(line.indent())));
        }
      } catch (IllegalArgumentException e) {
        throw problem(line.number(), e.getMessage());
      }
      isHead = false;
    }
  }

  /** The lines below a row that are indented more than it. */
  private String sentence(int indent) {
    List<String> sentence = new ArrayList<>();
    while (at < lines.size() && lines.get(at).indent() > indent) {
      sentence.add(lines.get(at++).text());
    }
    return String.join(" ", sentence);
  }

  private RaceOutcome outcome(List<String> row, String sentence) {
    Matcher grade = GRADE.matcher(row.get(0));
    if (!grade.matches()) {
      throw new IllegalArgumentException("no grade: " + row.get(0));
    }
    if (row.size() != columns.size() + 1) {
      throw new IllegalArgumentException((row.size() - 1) + " cells below " + columns.size());
    }
    String word = grade.group(1);
    Profile profile = grade.group(2) == null ? null : Profile.of(grade.group(2));
    String defect = grade.group(3);
    RaceOutcome outcome =
        new RaceOutcome(
            defect == null ? Grade.valueOf(word.toUpperCase(Locale.ROOT)) : Grade.DEFECT,
            defect == null ? profile : Profile.KMDF_1_33,
            defect,
            row.subList(1, row.size()).stream().map(Cell::new).toList(),
            sentence);
    boolean isOpen = outcome.cells().stream().anyMatch(cell -> !cell.isListed());
    if (isOpen && outcome.grade() != Grade.FORBIDDEN) {
      throw new IllegalArgumentException("only a forbidden outcome may leave values open");
    }
    if (outcome.sentence().isEmpty()) {
      throw new IllegalArgumentException("an outcome needs a sentence");
    }
    return outcome;
  }

  private BadDataException problem(int line, String what) {
    return BadDataException.at(file, line, what);
  }
}
