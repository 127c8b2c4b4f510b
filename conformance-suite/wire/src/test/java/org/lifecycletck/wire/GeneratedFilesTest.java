package org.lifecycletck.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.Performer;
import org.lifecycletck.wire.form.RecordForm;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.schema.ProtocolSchema;

/**
 * What is made from the vocabulary is what lies in the repository; -Dtck.regenerate=true writes it.
 */
class GeneratedFilesTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/lifecycletck/wire/schema/protocol-1.schema.json");
  private static final Path PAGE = Path.of("PROTOCOL.md");
  private static final String BEGIN = "<!-- generated: methods -->\n";
  private static final String END = "<!-- end of generated -->";

  @Test
  void theSchemaIsThatOfTheVocabulary() throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    String made = new ObjectMapper().writer(printer).writeValueAsString(ProtocolSchema.document());
    same(SCHEMA, made + "\n");
  }

  @Test
  void thePageListsEveryMethod() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    assertTrue(begin >= BEGIN.length() && page.indexOf(END) >= begin, "the page's marks");
    same(PAGE, page.substring(0, begin) + methods() + page.substring(page.indexOf(END)));
  }

  private static void same(Path file, String made) throws IOException {
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.createDirectories(file.getParent() == null ? Path.of(".") : file.getParent());
      Files.writeString(file, made);
    }
    assertEquals(
        Files.readString(file), made, file + " is stale: build with -Dtck.regenerate=true");
  }

  private static String methods() {
    return "\n| call | parameters | result |\n|---|---|---|\n"
        + table(Words.calls(), type -> components(Performer.answer(type)))
        + "\n| callback | parameters |\n|---|---|\n"
        + Words.callbacks().entrySet().stream()
            .map(each -> "| `" + each.getKey() + "` | " + components(each.getValue()) + " |\n")
            .collect(Collectors.joining())
        + "| `Fatal` (notice) | `code`, `p1`, `p2` |\n"
        + "\n";
  }

  private static <T> String table(
      Map<String, Class<? extends T>> words, Function<Class<? extends T>, String> result) {
    return words.entrySet().stream()
        .map(
            each ->
                "| `"
                    + each.getKey()
                    + "` | "
                    + components(each.getValue())
                    + " | "
                    + result.apply(each.getValue())
                    + " |\n")
        .collect(Collectors.joining());
  }

  private static String components(Class<?> type) {
    RecordForm.Shape shape = RecordForm.Shape.of(type);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shape.components().length; i++) {
      RecordComponent component = shape.components()[i];
      text.append(i == 0 ? "" : ", ").append('`').append(component.getName()).append('`');
      text.append(kind(component.getType())).append(shape.isNullable(i) ? " or null" : "");
    }
    return text.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(each -> ((Enum<?>) each).name())
          .collect(Collectors.joining(" / ", " (", ")"));
    }
    boolean isNested = type.isRecord() && type.getRecordComponents().length > 1;
    return isNested ? " {" + components(type) + "}" : "";
  }
}
