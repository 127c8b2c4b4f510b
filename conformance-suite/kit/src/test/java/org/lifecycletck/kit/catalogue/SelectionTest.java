package org.lifecycletck.kit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules selected by words. */
class SelectionTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private Path directory;

  @Test
  void idsAreasPatternsAndNamesSelect() {
    assertEquals(List.of("SND-001", "SND-003"), ids("SND-003", "snd-001"));
    assertTrue(ids("TGT").stream().allMatch(id -> id.startsWith("TGT-")));
    assertTrue(ids("TGT").size() >= 30);
    assertEquals(ids("TGT"), ids("TGT-*"));
    assertEquals(ids("TGT", "TMO"), ids("T*"));
    assertTrue(ids("WdfRequestSend").contains("SND-002"));
    assertTrue(ids("wdf/sending-i-o-requests-asynchronously").contains("CMP-002"));
    assertEquals(List.of("DRV-023"), ids("kmdf-DeferredRequestCompleted"));
    assertEquals(CATALOGUE.rules().size(), ids().size());
  }

  @Test
  void aFileHoldsWords() throws IOException {
    Path file = directory.resolve("my rules.txt");
    Files.writeString(file, "# sending\nSND-001\n\nCAN-00* # cancelling\n");

    List<String> ids = ids("@" + file);

    assertEquals("CAN-001", ids.get(0));
    assertEquals("SND-001", ids.get(ids.size() - 1));
  }

  @Test
  void whatSelectsNothingIsAnError() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty.txt"), "# nothing\n");

    assertTrue(message("XYZ-001").contains("no rule is selected by 'XYZ-001'"));
    assertTrue(message("CAN-024").contains("it is part of FGT-007"));
    assertTrue(message("SND-001", "Q*").contains("'Q*'"));
    assertTrue(message("@" + empty).contains("is empty"));
    assertTrue(message("@" + directory.resolve("none")).contains("cannot read the selection"));
  }

  private static List<String> ids(String... words) {
    return Selection.of(CATALOGUE, List.of(words)).stream().map(Rule::id).toList();
  }

  private static String message(String... words) {
    return assertThrows(IllegalArgumentException.class, () -> ids(words)).getMessage();
  }
}
