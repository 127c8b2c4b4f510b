package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.Repository;

/** Why checks name rules that no faulty subject shows by them, from a file: CHECK | REASON. */
final class Reasons {
  static final String FILE = "conformance-suite/faulty/not-shown.txt";
  static final String NONE = "no reason is given in " + FILE;

  private final Map<String, String> byPair = new LinkedHashMap<>();

  /** Reads the file. */
  static Reasons read() throws IOException {
    Reasons reasons = new Reasons();
    Path file = Repository.open().path(FILE);
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", 2);
        for (String pair : parts[0].trim().split(" ")) {
          reasons.byPair.put(pair, parts[1].trim());
        }
      }
    }
    return reasons;
  }

  /** The reason for a check's name. */
  String of(String pair) {
    return byPair.getOrDefault(pair, NONE);
  }

  /** The names that a reason is given for. */
  List<String> pairs() {
    return new ArrayList<>(byPair.keySet());
  }
}
