package org.lifecycletck.kit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is refused with its place, in bounded memory. */
class HistoryReaderTest {
  private static final String HEADER =
      "{\"tck-history\":1,\"id\":\"a\",\"subject\":\"s\",\"verifier\":true}\n";
  private static final String START = "{\"seq\":1,\"step\":0,\"strand\":\"main\",";
  private static final long GIBIBYTE = 1L << 30;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'kind':'jump'}|unknown kind 'jump'",
        "{'kind':'call','call':1,'name':'Jump'}|unknown name 'Jump'",
        "{'kind':'call','call':1,'name':'StartTarget'}|missing field 'target'",
        "{'kind':'call','call':1,'name':'StartTarget','target':null}|field 'target' is null",
        "{'kind':'call','call':1,'name':'StartTarget','target':5}|field 'target' is not a string",
        "{'kind':'call','name':'StartTarget','target':'t1'}|missing field 'call'",
        "{'kind':'call','call':'1','name':'StartTarget','target':'t'}|'call' is not an integer",
        "{'kind':'advance','units':1.5}|field 'units' is not an integer",
        "{'kind':'advance','units':1,'extra':2}|unknown field 'extra'",
        "{'kind':'quiesced','blocked':7}|field 'blocked' is not a list",
        "{'kind':'return','call':1,'answer':'Status','status':'STATUS_WHAT'}|not an NTSTATUS name",
        "{'kind':'return','call':1,'answer':'State','state':'OPEN'}|unknown value 'OPEN'",
        "{'kind':'advance','units':1,'units':2}|Duplicate field 'units'",
        "{'kind':'advance','units':1}}|Unexpected close marker",
      })
  void aBadEventIsRefusedWithItsLine(String event, String message) {
    String line = START + event.substring(1).replace('\'', '"') + "\n";
    BadDataException problem =
        assertThrows(BadDataException.class, () -> readAll(text(HEADER + line)));
    assertTrue(problem.getMessage().startsWith("memory:2: "), problem.getMessage());
    assertTrue(problem.getMessage().contains(message), problem.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'tck-history':2,'id':'a','subject':'s','verifier':true}|history format 2",
        "{'tck-history':1,'subject':'s','verifier':true}|missing field 'id'",
        "{'tck-history':1,'id':'a','subject':'s','verifier':1}|'verifier' is not true or false",
        "{'id':'a'}|no header",
        "[1]|not a JSON object",
        "hello|not JSON",
      })
  void aBadHeaderIsRefusedWithItsLine(String header, String message) {
    BadDataException problem =
        assertThrows(
            BadDataException.class, () -> readAll(text("\n" + header.replace('\'', '"') + "\n")));
    assertTrue(problem.getMessage().startsWith("memory:2: "), problem.getMessage());
    assertTrue(problem.getMessage().contains(message), problem.getMessage());
  }

  @Test
  void truncatedGzipIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(HEADER.repeat(3).getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);
    BadDataException problem =
        assertThrows(BadDataException.class, () -> readAll(new ByteArrayInputStream(cut)));
    assertTrue(problem.getMessage().contains("truncated gzip"), problem.getMessage());
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    InputStream in = new ByteArrayInputStream(new byte[] {'{', (byte) 0xFF, '}'});
    BadDataException problem = assertThrows(BadDataException.class, () -> readAll(in));
    assertEquals("memory:1: not UTF-8 text", problem.getMessage());
  }

  @Test
  void anOverlongLineIsRefusedWithoutReadingIt() {
    Endless line = new Endless("x");
    BadDataException problem = assertThrows(BadDataException.class, () -> readAll(line));
    assertEquals("memory:1: line longer than 1048576 bytes", problem.getMessage());
    assertTrue(line.given < 4L * LineReader.LONGEST_LINE, "read " + line.given + " bytes");
  }

  @Test
  void anEndlessHistoryIsRefusedInBoundedMemory() {
    Endless events = new Endless(START + "\"kind\":\"callback-end\",\"callback\":1}\n");
    InputStream in = new SequenceInputStream(text(HEADER), events);
    BadDataException problem = assertThrows(BadDataException.class, () -> readAll(in));
    assertTrue(problem.getMessage().contains("200000 events"), problem.getMessage());
    assertTrue(events.given < GIBIBYTE / 16, "read " + events.given + " bytes");
  }

  @Test
  void aLongFileOfShortHistoriesIsReadOneByOne() throws IOException {
    assertEquals(50_000, readAll(text(HEADER.repeat(50_000))));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int readAll(InputStream in) throws IOException {
    int count = 0;
    try (HistoryReader reader = new HistoryReader(LineReader.of("memory", in))) {
      while (reader.next() != null) {
        count++;
      }
    }
    return count;
  }

  /** A gibibyte of the same text again and again. */
  private static final class Endless extends InputStream {
    private final byte[] text;
    private long given;

    private Endless(String text) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return given == GIBIBYTE ? -1 : text[(int) (given++ % text.length)];
    }
  }
}
