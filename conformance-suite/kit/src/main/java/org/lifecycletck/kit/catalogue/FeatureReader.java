package org.lifecycletck.kit.catalogue;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.List;

/** Reads the rules of one feature file and notes what is wrong with them. */
final class FeatureReader {
  private final String resource;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private FeatureReader(String resource) {
    this.resource = resource;
  }

  /** Reads the text of a feature file. */
  static FeatureReader read(String resource, byte[] text) {
    FeatureReader reader = new FeatureReader(resource);
    GherkinParser parser =
        GherkinParser.builder().includeSource(false).includePickles(false).build();
    parser.parse(resource, text).forEach(reader::take);
    return reader;
  }

  List<Rule> rules() {
    return rules;
  }

  List<String> problems() {
    return problems;
  }

  private void take(Envelope envelope) {
    envelope.getParseError().map(ParseError::getMessage).ifPresent(this::note);
    envelope
        .getGherkinDocument()
        .flatMap(document -> document.getFeature())
        .ifPresent(feature -> feature.getChildren().forEach(this::take));
  }

  private void take(FeatureChild child) {
    child.getRule().ifPresent(this::take);
    child
        .getScenario()
        .ifPresent(
            scenario ->
                note(
                    scenario.getLocation().getLine()
                        + ": scenario outside every rule: "
                        + scenario.getName()));
  }

  private void take(io.cucumber.messages.types.Rule written) {
    int line = Math.toIntExact(written.getLocation().getLine());
    RuleTags tags = new RuleTags();
    written.getTags().stream().map(Tag::getName).forEach(tags::take);
    RuleText text = RuleText.of(written.getName(), written.getDescription());
    List<Rule.Scenario> scenarios = new ArrayList<>();
    for (RuleChild child : written.getChildren()) {
      child.getScenario().map(ScenarioReader::read).ifPresent(scenarios::add);
    }
    tags.problems(text, scenarios.isEmpty())
        .forEach(problem -> note(line + ": " + text.id() + " " + problem));
    if (tags.isComplete() && text.isComplete()) {
      rules.add(tags.rule(text, resource, line, scenarios));
    }
  }

  private void note(String problem) {
    problems.add(resource + ":" + problem);
  }
}
