package org.lifecycletck.kit.waivers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lifecycletck.kit.history.BadDataException;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The lines of a file of waivers, some of which can be taken out. */
final class WaiverLines {
  private final Path path;
  private final String[] lines;
  private final NodeTuple list;

  WaiverLines(Path path, String text) {
    this.path = path;
    this.lines = text.split("\n", -1);
    this.list = list((MappingNode) WaiverFile.root(path, text));
  }

  private static NodeTuple list(MappingNode root) {
    return root.getValue().stream()
        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && isList(key))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isList(ScalarNode key) {
    return key.getValue().equals("waivers");
  }

  /** The text without the lines of these waivers. */
  String without(List<Waiver> stale) {
    SequenceNode sequence = (SequenceNode) list.getValueNode();
    if (sequence.getFlowStyle() == FlowStyle.FLOW) {
      throw BadDataException.at(
          path.toString(), 1 + start(sequence), "'waivers' is one line: write one '-' a waiver");
    }
    Set<Integer> places = stale.stream().map(Waiver::line).collect(Collectors.toSet());
    List<Node> items = sequence.getValue();
    Set<Integer> gone = new TreeSet<>();
    int removed = 0;
    for (int i = 0; i < items.size(); i++) {
      if (places.contains(1 + start(items.get(i)))) {
        int next = i + 1 < items.size() ? first(items.get(i + 1)) : end(sequence);
        mark(first(items.get(i)), next, gone);
        removed++;
      }
    }
    return text(gone, removed == items.size());
  }

  /** The line with the dash of an item. */
  private int first(Node item) {
    int line = start(item);
    while (!lines[line].strip().startsWith("-")) {
      line--;
    }
    return line;
  }

  /** Marks an item's lines: not the blank ones and comments behind its last word. */
  private void mark(int first, int next, Set<Integer> gone) {
    int last = next - 1;
    while (last > first && (lines[last].isBlank() || lines[last].strip().startsWith("#"))) {
      last--;
    }
    for (int line = first; line <= last; line++) {
      gone.add(line);
    }
  }

  private String text(Set<Integer> gone, boolean empty) {
    int heading = start(list.getKeyNode());
    List<String> kept = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      if (line == heading && empty) {
        kept.add(lines[line].replaceFirst("waivers(['\"]?)\\s*:", "waivers$1: []"));
      } else if (!gone.contains(line)) {
        kept.add(lines[line]);
      }
    }
    return String.join("\n", kept);
  }

  private static int start(Node node) {
    return node.getStartMark().map(Mark::getLine).orElseThrow();
  }

  /** The line behind the last of a node. */
  private int end(Node node) {
    Mark mark = node.getEndMark().orElseThrow();
    return mark.getColumn() > 0 ? Math.min(mark.getLine() + 1, lines.length) : mark.getLine();
  }
}
