package org.lifecycletck.kit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The entry page says what the catalogue says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Pattern RULES = Pattern.compile("\\*\\*(\\d+) rules\\*\\*");

  @Test
  void numberOfRulesIsTrue() throws IOException {
    Matcher rules = RULES.matcher(Files.readString(README, StandardCharsets.UTF_8));
    assertTrue(rules.find(), "no number of rules in " + README);
    assertEquals(Catalogue.load().rules().size(), Integer.parseInt(rules.group(1)));
  }
}
