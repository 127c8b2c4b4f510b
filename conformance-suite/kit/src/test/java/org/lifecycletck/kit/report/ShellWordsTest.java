package org.lifecycletck.kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words as a shell takes them. */
class ShellWordsTest {
  @Test
  void plainWordsStayAndOthersAreQuoted() {
    assertEquals("spi:com.example.Mine", ShellWords.quote("spi:com.example.Mine", false));
    assertEquals("'my jars/a.jar'", ShellWords.quote("my jars/a.jar", false));
    assertEquals("'it'\\''s'", ShellWords.quote("it's", false));
    assertEquals("'SND-*'", ShellWords.quote("SND-*", false));
    assertEquals("''", ShellWords.quote("", false));
    assertEquals("'c:\\kit'", ShellWords.quote("c:\\kit", false));
    assertEquals("c:\\kit", ShellWords.quote("c:\\kit", true));
    assertEquals("\"c:\\my kit\"", ShellWords.quote("c:\\my kit", true));
  }
}
