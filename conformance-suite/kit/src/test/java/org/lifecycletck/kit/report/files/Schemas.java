package org.lifecycletck.kit.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The published schemas that reports are held against. */
public final class Schemas {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema RUN =
      json("/org/lifecycletck/kit/report/stream/run.schema.json", SpecVersion.VersionFlag.V202012);
  private static final JsonSchema SARIF =
      json("/schema/sarif-schema-2.1.0.json", SpecVersion.VersionFlag.V7);

  private Schemas() {}

  private static JsonSchema json(String resource, SpecVersion.VersionFlag version) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      return JsonSchemaFactory.getInstance(version).getSchema(MAPPER.readTree(in));
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Every line of a run keeps the kit's own schema; gives the lines. */
  public static List<JsonNode> run(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      JsonNode node = MAPPER.readTree(line);
      assertEquals(Set.of(), RUN.validate(node), line.substring(0, Math.min(line.length(), 400)));
      lines.add(node);
    }
    return lines;
  }

  /** What is wrong with one line of a run. */
  public static int mistakes(JsonNode line) {
    return RUN.validate(line).size();
  }

  /** The file is SARIF 2.1.0; gives it. */
  public static JsonNode sarif(Path file) throws IOException {
    JsonNode log = MAPPER.readTree(file.toFile());
    assertEquals(Set.of(), SARIF.validate(log));
    return log;
  }

  /**
   * The file is a report of Ant's JUnit task, whose schema gives its elements a namespace and is
   * older than the element {@code skipped}; gives it.
   */
  public static Document junit(Path file) throws Exception {
    Document document = builder().parse(file.toFile());
    String text = Files.readString(file).replaceAll("(?s)<skipped[^>]*>(</skipped>)?", "");
    String named =
        text.replaceFirst("<testsuites", "<testsuites xmlns=\"urn:junit.baev.github.com\"");
    SchemaFactory.newDefaultInstance()
        .newSchema(Schemas.class.getResource("/xsd/junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(named.replaceAll(" skipped=\"\\d+\"", ""))));
    return document;
  }

  private static DocumentBuilder builder() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder();
  }

  /** The values of an attribute of every element of this name. */
  public static List<String> attributes(Document document, String element, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList found = document.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      values.add(found.item(i).getAttributes().getNamedItem(attribute).getNodeValue());
    }
    return values;
  }
}
