package org.lifecycletck.kit.waivers;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lifecycletck.kit.history.BadDataException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * {@code tck-waivers.yaml}: the rule set it was made for, and the waivers.
 *
 * @param path where it is
 * @param ruleSet the rule set it names
 */
public record WaiverFile(Path path, String ruleSet, List<Waiver> waivers) {
  /** The version of the format. */
  public static final int SCHEMA = 1;

  public WaiverFile {
    waivers = List.copyOf(waivers);
  }

  /**
   * Reads a file.
   *
   * @param ruleSet the rule set it must have been made for
   * @param today the day from which expiry counts
   * @throws BadDataException where it is no file of waivers, with the line
   */
  public static WaiverFile read(Path path, String ruleSet, LocalDate today) throws IOException {
    try {
      return of(path, Files.readString(path, StandardCharsets.UTF_8), ruleSet, today);
    } catch (CharacterCodingException problem) {
      throw BadDataException.at(path.toString(), 1, "not UTF-8");
    }
  }

  /** The file that this text makes. */
  static WaiverFile of(Path path, String text, String ruleSet, LocalDate today) {
    WaiverFile file = read(path, root(path, text), today);
    if (!file.ruleSet().equals(ruleSet)) {
      throw BadDataException.at(
          path.toString(),
          1,
          "made for rule set " + file.ruleSet() + ", but this kit has rule set " + ruleSet);
    }
    return file;
  }

  /** The YAML of a file. */
  static Node root(Path path, String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(path.toString()).build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw BadDataException.at(path.toString(), 1, "empty");
      }
      return root.get();
    } catch (MarkedYamlEngineException problem) {
      int line = problem.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw BadDataException.at(path.toString(), line, "not YAML: " + problem.getProblem());
    } catch (YamlEngineException problem) {
      throw BadDataException.at(path.toString(), 1, "not YAML: " + problem.getMessage());
    }
  }

  private static WaiverFile read(Path path, Node root, LocalDate today) {
    Fields fields = new Fields(path, root);
    String schema = fields.text("schema");
    if (!schema.equals(String.valueOf(SCHEMA))) {
      throw fields.bad("schema " + schema + ", but this kit reads schema " + SCHEMA);
    }
    String ruleSet = fields.text("set");
    Node list = fields.node("waivers");
    fields.end();
    if (!(list instanceof SequenceNode sequence)) {
      throw fields.bad("'waivers' is no list");
    }
    List<Waiver> waivers = new ArrayList<>();
    Map<String, Integer> lines = new TreeMap<>();
    for (Node node : sequence.getValue()) {
      Waiver waiver = WaiverReader.read(new Fields(path, node), today);
      Integer other = lines.putIfAbsent(waiver.check(), waiver.line());
      if (other != null) {
        throw BadDataException.at(
            path.toString(), waiver.line(), waiver.check() + " is also in line " + other);
      }
      waivers.add(waiver);
    }
    return new WaiverFile(path, ruleSet, waivers);
  }
}
