package org.lifecycletck.kit.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawing: well formed, every figure in it, nothing outside the frame. */
class BenchmarkPlotTest {

  private static Document draw(Comparison... comparisons) throws Exception {
    byte[] svg = BenchmarkPlot.of(List.of(comparisons)).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  @Test
  void eachResultIsAPointInBothPanelsAndALineJoinsThem() throws Exception {
    Document drawing =
        draw(
            Samples.comparison(
                Samples.result("spin", true, 5_000, 2), Samples.result("tck", true, 5_000, 1)),
            Samples.comparison(
                Samples.result("spin", true, 7_000_000, 20),
                Samples.result("tck", true, 7_000_000, 0)));
    NodeList circles = drawing.getElementsByTagName("circle");
    assertEquals(2 * 3 + 2, circles.getLength(), "three results twice, two names");
    for (int i = 0; i < circles.getLength(); i++) {
      Element circle = (Element) circles.item(i);
      double x = Double.parseDouble(circle.getAttribute("cx"));
      double y = Double.parseDouble(circle.getAttribute("cy"));
      assertTrue(x >= 80 && x <= 920 && y >= 40 && y <= 420, x + "," + y);
    }
    NodeList lines = drawing.getElementsByTagName("polyline");
    assertEquals(4, lines.getLength());
    assertEquals(2, ((Element) lines.item(0)).getAttribute("points").split(" ").length);
    assertEquals(1, ((Element) lines.item(1)).getAttribute("points").split(" ").length);
  }

  @Test
  void fasterIsHigherAndLargerFurtherRight() {
    Axis x = Axis.of(List.of(5_000.0, 7_000_000.0), 80, 450);
    assertEquals(3, x.lowest());
    assertEquals(7, x.highest());
    assertEquals(80, x.at(1_000), 1e-9);
    assertEquals(450, x.at(10_000_000), 1e-9);
    Axis y = Axis.of(List.of(100.0), 300, 40);
    assertTrue(y.at(200) < y.at(100));
    assertEquals(2, y.ticks().size(), "a single power of ten is an axis too");
  }

  @Test
  void nothingMeasuredIsADrawingToo() throws Exception {
    Document drawing = draw(Samples.comparison(Samples.result("tck", true, 1)));
    assertEquals(0, drawing.getElementsByTagName("circle").getLength());
  }
}
