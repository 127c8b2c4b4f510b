package org.lifecycletck.kit.report.html;

import java.util.Locale;
import org.lifecycletck.kit.report.Printable;

/** A picture as text, written shape by shape. Colours come from the page's style sheet. */
public final class Svg {
  private final StringBuilder shapes = new StringBuilder();
  private String arrow = "";

  /** A line between two points. */
  public void line(int x1, int y1, int x2, int y2, String style) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" class=\"%s\"/>",
            x1,
            y1,
            x2,
            y2,
            style));
  }

  /** A box that tells its title where a pointer rests on it. */
  public void box(int x, int y, int width, int height, String style, String title) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" class=\"%s\">",
            x,
            y,
            width,
            height,
            style));
    shapes.append("<title>").append(escape(title)).append("</title></rect>");
  }

  /** An arrow head at this place that points left or right. */
  public void head(int x, int y, boolean right, String style) {
    int back = right ? x - 7 : x + 7;
    shapes.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %dL%d %dL%d %dz\" class=\"%s\"/>",
            x,
            y,
            back,
            y - 4,
            back,
            y + 4,
            style));
  }

  /** Words at a point, which is their start, middle or end. */
  public void text(int x, int y, String anchor, String style, String text) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" class=\"%s\">",
            x,
            y,
            anchor,
            style));
    shapes.append(escape(text)).append("</text>");
  }

  /** A curve from one point to another, pulled towards a third. */
  public void curve(int x1, int y1, int cx, int cy, int x2, int y2, String style) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %dQ%d %d %d %d\" class=\"%s\" marker-end=\"url(#%s)\"/>",
            x1,
            y1,
            cx,
            cy,
            x2,
            y2,
            style,
            arrow));
  }

  /** Defines the arrow head that curves end in, by a name of which a page has no other. */
  public void arrow(String name) {
    arrow = name;
    shapes.append(
        "<defs><marker id=\""
            + name
            + "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\""
            + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" class=\"head\"/>"
            + "</marker></defs>");
  }

  /** The whole picture, with a label for those who do not see it. */
  public String picture(int width, int height, String label) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" aria-label=\"%s\">",
            width,
            height,
            width,
            height,
            escape(label))
        + shapes
        + "</svg>";
  }

  static String escape(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
