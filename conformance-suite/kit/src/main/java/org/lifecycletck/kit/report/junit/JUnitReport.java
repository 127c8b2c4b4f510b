package org.lifecycletck.kit.report.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * A run as JUnit XML: a suite an area, a test case for every rule and check. A rule that no check
 * ran for is a test case too, so that nothing is missing and green.
 */
public final class JUnitReport {
  private static final String NAME = "Request Lifecycle TCK";

  private final RunRecord run;
  private final XMLStreamWriter xml;

  private JUnitReport(RunRecord run, XMLStreamWriter xml) {
    this.run = run;
    this.xml = xml;
  }

  /** Writes the report as UTF-8. */
  public static void write(RunRecord run, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new JUnitReport(run, xml).document();
      xml.close();
    } catch (XMLStreamException problem) {
      throw new IOException(problem);
    }
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line();
    xml.writeStartElement("testsuites");
    int id = 0;
    for (Map.Entry<String, List<TestCase>> area : TestCases.of(run).entrySet()) {
      suite(area.getKey(), area.getValue(), id);
      id++;
    }
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void suite(String area, List<TestCase> cases, int id) throws XMLStreamException {
    line();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", area.isEmpty() ? "run" : area);
    xml.writeAttribute("package", "lifecycletck");
    xml.writeAttribute("id", String.valueOf(id));
    xml.writeAttribute("hostname", "localhost");
    xml.writeAttribute("timestamp", run.header().started().replaceAll("(\\.\\d+)?Z$", ""));
    xml.writeAttribute("tests", String.valueOf(cases.size()));
    xml.writeAttribute("failures", count(cases, Element.FAILURE));
    xml.writeAttribute("errors", count(cases, Element.ERROR));
    xml.writeAttribute("skipped", count(cases, Element.SKIPPED));
    xml.writeAttribute("time", seconds(cases.stream().mapToLong(TestCase::millis).sum()));
    properties();
    for (TestCase test : cases) {
      testCase(test);
    }
    for (String stream : List.of("system-out", "system-err")) {
      line();
      xml.writeEmptyElement(stream);
    }
    line();
    xml.writeEndElement();
  }

  private static String count(List<TestCase> cases, Element element) {
    return String.valueOf(cases.stream().filter(test -> test.element() == element).count());
  }

  private static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).toPlainString();
  }

  private void properties() throws XMLStreamException {
    RunHeader header = run.header();
    line();
    xml.writeStartElement("properties");
    property("kit", header.kit());
    property("ruleSet", header.ruleSet());
    property("subject", header.subject());
    property("profile", header.profile());
    property("verifier", header.verifier() ? "on" : "off");
    property("misuse", String.valueOf(header.misuse()));
    property("seed", String.valueOf(header.seed()));
    property("conformance", run.conformance());
    xml.writeEndElement();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("property");
    xml.writeAttribute("name", name);
    xml.writeAttribute("value", Printable.line(value));
  }

  private void testCase(TestCase test) throws XMLStreamException {
    line();
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", test.name());
    xml.writeAttribute("classname", test.rule().isEmpty() ? NAME : test.rule());
    xml.writeAttribute("time", seconds(test.millis()));
    Element element = test.element();
    if (element != Element.NONE) {
      xml.writeStartElement(element.tag());
      if (element != Element.SKIPPED) {
        xml.writeAttribute("type", test.verdict());
      }
      xml.writeAttribute("message", message(test));
      if (test.check() != null && element != Element.SKIPPED) {
        xml.writeCharacters(detail(test.check()));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String message(TestCase test) {
    String reason = Printable.line(test.reason());
    return reason.isEmpty() ? test.verdict() : test.verdict() + ": " + reason;
  }

  private static String detail(RunRecord.Check check) {
    StringBuilder text = new StringBuilder();
    text.append(Printable.text(check.reason()));
    for (String allowed : check.allowed()) {
      text.append("\nallowed: ").append(Printable.line(allowed));
    }
    text.append("\ncheck: ").append(Printable.line(check.check()));
    text.append("\nsource: ").append(Printable.line(check.source()));
    if (check.counterexample() != null) {
      text.append("\ncounterexample: ").append(Printable.line(check.counterexample()));
    }
    if (check.replay() != null) {
      text.append("\nreplay: ").append(Printable.whole(check.replay()));
    }
    return text.append("\nrepeat: ").append(Printable.whole(check.repeat())).toString();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
