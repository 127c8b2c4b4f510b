package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.report.html.Svg;

/**
 * States and the moves between them as a picture. The moves are those of a generated page; where a
 * state stands, and how its arrows bend, is laid out by hand.
 */
final class StateDiagram {
  private static final Pattern MOVE = Pattern.compile(" +(\\S+) --> (\\S+) : (.+)");
  private static final int HEIGHT = 48;
  private static final int LINE = 15;
  private static final int FEW = 2;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, int[]> routes = new LinkedHashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Move> moves;
  private final Svg svg = new Svg();

  /** One or more moves between two states. */
  record Move(String from, String to, List<String> labels) {}

  private record Node(String words, int x, int y, int width, int height) {}

  private record Group(String name, Node node, List<String> members) {}

  /** The picture of the moves of a page in Mermaid's words. */
  StateDiagram(String page) {
    this.moves = moves(page);
  }

  /** The moves of a page, those between the same two states together. */
  static List<Move> moves(String page) {
    Map<String, TreeSet<String>> byPair = new LinkedHashMap<>();
    for (String line : page.lines().toList()) {
      Matcher matcher = MOVE.matcher(line);
      if (matcher.matches()) {
        byPair
            .computeIfAbsent(matcher.group(1) + " " + matcher.group(2), key -> new TreeSet<>())
            .add(matcher.group(3));
      }
    }
    List<Move> moves = new ArrayList<>();
    byPair.forEach(
        (pair, labels) -> {
          String[] states = pair.split(" ");
          moves.add(new Move(states[0], states[1], List.copyOf(labels)));
        });
    return moves;
  }

  /** Puts a state at a place, its middle. */
  StateDiagram state(String name, String words, int x, int y) {
    int stays = 16 + 11 * stays(name).length() / 2;
    int width = Math.max(104, Math.max(8 * words.length() + 24, stays(name).isEmpty() ? 0 : stays));
    nodes.put(name, new Node(words, x, y, width, HEIGHT));
    return this;
  }

  /**
   * Draws a box around states, of which a move that all of them make alike starts once, straight to
   * the right. Of two such boxes the outer one comes first.
   */
  StateDiagram group(String name, int x, int y, int width, int height, String... members) {
    Node node = new Node(name, x + width / 2, y + height / 2, width, height);
    groups.add(new Group(name, node, List.of(members)));
    return this;
  }

  /** Bends the arrow from one state to another through a point, its label beside that point. */
  StateDiagram bend(String from, String to, int x, int y) {
    routes.put(from + " " + to, new int[] {x, y});
    return this;
  }

  /** The picture, its arrow head by this name; a state that was put nowhere is a mistake. */
  String picture(int width, int height, String label, String arrow) {
    svg.arrow(arrow);
    for (Group group : groups) {
      Node box = group.node();
      int left = box.x() - box.width() / 2;
      int top = box.y() - box.height() / 2;
      svg.box(left, top, box.width(), box.height(), "group", group.name());
      svg.text(left + 10, top + 18, "start", "small", group.name());
      nodes.put(group.name(), box);
    }
    together().forEach(this::draw);
    for (Map.Entry<String, Node> entry : nodes.entrySet()) {
      if (groups.stream().noneMatch(group -> group.name().equals(entry.getKey()))) {
        draw(entry.getValue(), stays(entry.getKey()));
      }
    }
    return svg.picture(width, height, label);
  }

  /** The moves between states; those that all of a group make alike once, from the group. */
  private List<Move> together() {
    Map<String, TreeSet<String>> left = new LinkedHashMap<>();
    for (Move move : moves) {
      boolean outside = move.from().equals("[*]") || move.to().equals("[*]");
      if (!outside && !move.from().equals(move.to())) {
        left.put(move.from() + " " + move.to(), new TreeSet<>(move.labels()));
      }
    }
    for (Group group : groups) {
      for (String to : List.copyOf(nodes.keySet())) {
        TreeSet<String> common = common(group, to, left);
        if (!common.isEmpty()) {
          group.members().forEach(member -> left.get(member + " " + to).removeAll(common));
          left.put(group.name() + "\n " + to, common);
        }
      }
    }
    List<Move> drawn = new ArrayList<>();
    left.forEach(
        (pair, labels) -> {
          String[] states = pair.contains("\n") ? pair.split("\n ") : pair.split(" ");
          if (!labels.isEmpty()) {
            drawn.add(new Move(states[0], states[1], List.copyOf(labels)));
          }
        });
    return drawn;
  }

  private static TreeSet<String> common(Group group, String to, Map<String, TreeSet<String>> left) {
    TreeSet<String> common = new TreeSet<>();
    if (!group.members().contains(to) && left.containsKey(group.members().get(0) + " " + to)) {
      common.addAll(left.get(group.members().get(0) + " " + to));
      for (String member : group.members()) {
        common.retainAll(left.getOrDefault(member + " " + to, new TreeSet<>()));
      }
    }
    return common;
  }

  /** The steps that leave a state as it is. */
  private String stays(String state) {
    return moves.stream()
        .filter(move -> move.from().equals(state) && move.to().equals(state))
        .map(move -> String.join(", ", move.labels()))
        .findFirst()
        .orElse("");
  }

  private void draw(Node node, String stays) {
    int left = node.x() - node.width() / 2;
    svg.box(left, node.y() - HEIGHT / 2, node.width(), HEIGHT, "state", title(node, stays));
    svg.text(node.x(), node.y() + (stays.isEmpty() ? 5 : -2), "middle", "name", node.words());
    if (!stays.isEmpty()) {
      svg.text(node.x(), node.y() + 14, "middle", "small", "\u21ba " + stays);
    }
  }

  private static String title(Node node, String stays) {
    return stays.isEmpty() ? node.words() : node.words() + ", unchanged by " + stays;
  }

  private void draw(Move move) {
    Node from = node(move.from());
    Node to = node(move.to());
    int[] through = routes.get(move.from() + " " + move.to());
    int middleX = through == null ? (from.x() + to.x()) / 2 : through[0];
    int middleY = through == null ? (from.y() + to.y()) / 2 : through[1];
    int controlX = 2 * middleX - (from.x() + to.x()) / 2;
    int controlY = 2 * middleY - (from.y() + to.y()) / 2;
    if (from.height() > HEIGHT) {
      int right = from.x() + from.width() / 2 + 3;
      int end = to.x() - to.width() / 2 - 3;
      middleX = (right + end) / 2;
      middleY = to.y();
      svg.curve(right, to.y(), middleX, to.y(), end, to.y(), "move");
    } else {
      int[] start = edge(from, controlX, controlY);
      int[] end = edge(to, controlX, controlY);
      svg.curve(start[0], start[1], controlX, controlY, end[0], end[1], "move");
    }
    List<String> lines = lines(move.labels());
    for (int i = 0; i < lines.size(); i++) {
      int y = middleY - 6 - LINE * (lines.size() - 1 - i);
      svg.text(middleX, y, "middle", "label", lines.get(i));
    }
  }

  private static List<String> lines(List<String> labels) {
    if (labels.size() <= FEW) {
      return labels;
    }
    List<String> lines = new ArrayList<>(labels.subList(0, FEW - 1));
    lines.add("and " + (labels.size() - FEW + 1) + " more");
    return lines;
  }

  private Node node(String name) {
    Node node = nodes.get(name);
    if (node == null) {
      throw new IllegalStateException("the picture has no place for the state " + name);
    }
    return node;
  }

  /** Where the line from a state's middle towards a point leaves its box. */
  private static int[] edge(Node node, int x, int y) {
    double dx = x - node.x();
    double dy = y - node.y();
    double scaleX = dx == 0 ? Double.MAX_VALUE : (node.width() / 2.0 + 3) / Math.abs(dx);
    double scaleY = dy == 0 ? Double.MAX_VALUE : (node.height() / 2.0 + 3) / Math.abs(dy);
    double scale = Math.min(scaleX, scaleY);
    return new int[] {
      (int) Math.round(node.x() + dx * scale), (int) Math.round(node.y() + dy * scale)
    };
  }
}
