package org.lifecycletck.kit.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Comparisons as a drawing: states by the second, and bytes for each state, over the size of the
 * model, one line a contestant, all axes logarithmic.
 */
final class BenchmarkPlot {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 420;
  private static final int PANEL = 370;
  private static final int TOP = 40;
  private static final int BOTTOM = 300;

  /** Colours that people who see few colours can tell apart. */
  private static final List<String> COLOURS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", "#7a7a7a");

  private final StringBuilder svg = new StringBuilder();
  private final Map<String, List<Result>> byName = new LinkedHashMap<>();

  private BenchmarkPlot(List<Comparison> comparisons) {
    for (Comparison comparison : comparisons) {
      for (Result result : comparison.results()) {
        if (result.hasRuns()) {
          byName.computeIfAbsent(result.name(), name -> new ArrayList<>()).add(result);
        }
      }
    }
    byName.values().forEach(l -> l.sort(Comparator.comparingLong(r -> r.counts().states())));
  }

  /** The drawing of some comparisons, as SVG. */
  static String of(List<Comparison> comparisons) {
    return new BenchmarkPlot(comparisons).drawing();
  }

  private String drawing() {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\""
            + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    add("<title>Model checkers on the exported specification</title>");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
    panel("states by the second", 80, Result::statesPerSecond);
    panel("bytes for each state", 80 + PANEL + 100, Result::bytesPerState);
    legend();
    add("</svg>");
    return svg.toString();
  }

  private void panel(String title, int left, ToDoubleFunction<Result> figure) {
    List<Double> sizes = new ArrayList<>();
    List<Double> figures = new ArrayList<>();
    for (List<Result> results : byName.values()) {
      for (Result result : known(results, figure)) {
        sizes.add((double) result.counts().states());
        figures.add(figure.applyAsDouble(result));
      }
    }
    Axis x = Axis.of(sizes, left, left + PANEL);
    Axis y = Axis.of(figures, BOTTOM, TOP);
    frame(title, x, y);
    int colour = 0;
    for (List<Result> results : byName.values()) {
      line(known(results, figure), x, y, figure, COLOURS.get(colour++ % COLOURS.size()));
    }
  }

  private static List<Result> known(List<Result> results, ToDoubleFunction<Result> figure) {
    return results.stream().filter(result -> figure.applyAsDouble(result) > 0).toList();
  }

  private void frame(String title, Axis x, Axis y) {
    text(x.from(), TOP - 16, "start", title);
    for (double tick : x.ticks()) {
      rule(x.at(tick), y.from(), x.at(tick), y.to());
      text(x.at(tick), BOTTOM + 16, "middle", Axis.label(tick));
    }
    text((x.from() + x.to()) / 2, BOTTOM + 34, "middle", "states");
    for (double tick : y.ticks()) {
      rule(x.from(), y.at(tick), x.to(), y.at(tick));
      text(x.from() - 6, y.at(tick) + 4, "end", Axis.label(tick));
    }
  }

  private void line(
      List<Result> results, Axis x, Axis y, ToDoubleFunction<Result> figure, String colour) {
    StringBuilder points = new StringBuilder();
    for (Result result : results) {
      double across = x.at(result.counts().states());
      double up = y.at(figure.applyAsDouble(result));
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", across, up));
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", across, up, colour);
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>",
        points.toString().strip(), colour);
  }

  private void legend() {
    int number = 0;
    for (String name : byName.keySet()) {
      double across = 80 + number % 4 * 215;
      double down = BOTTOM + 70 + number / 4 * 24;
      String colour = COLOURS.get(number++ % COLOURS.size());
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", across, down - 4, colour);
      text(across + 10, down, "start", name);
    }
  }

  private void rule(double x1, double y1, double x2, double y2) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>",
        x1, y1, x2, y2);
  }

  private void text(double x, double y, String anchor, String words) {
    String plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, plain);
  }

  private void add(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
