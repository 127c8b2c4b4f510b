package org.lifecycletck.kit.waivers;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.history.BadDataException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The fields of a mapping, taken out one by one, so that what is left over can be named. */
final class Fields {
  private final Path file;
  private final Node node;
  private final Map<String, Node> left = new TreeMap<>();

  Fields(Path file, Node node) {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw bad("fields expected");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      if (left.putIfAbsent(name, tuple.getValueNode()) != null) {
        throw bad("'" + name + "' twice");
      }
    }
  }

  /** The field's node; a mistake where it is missing. */
  Node node(String name) {
    Node value = left.remove(name);
    if (value == null) {
      throw bad("'" + name + "' is missing");
    }
    return value;
  }

  /** The field's text; a mistake where it is missing or empty. */
  String text(String name) {
    String text = scalar(name, node(name));
    if (text.isBlank()) {
      throw bad("'" + name + "' is empty");
    }
    return text;
  }

  /** The field's text; this one where it is missing. */
  String text(String name, String otherwise) {
    Node value = left.remove(name);
    return value == null ? otherwise : scalar(name, value);
  }

  private String scalar(String name, Node value) {
    if (!(value instanceof ScalarNode scalar)) {
      throw bad("'" + name + "' is no text");
    }
    return scalar.getValue();
  }

  /** A mistake where a field is left. */
  void end() {
    if (!left.isEmpty()) {
      throw bad("unknown field '" + left.keySet().iterator().next() + "'");
    }
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  BadDataException bad(String what) {
    return BadDataException.at(file.toString(), line(), what);
  }
}
