package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows and their words: one word a row, whatever the alphabets, before and after a change. */
class WordsTest {

  @Property(tries = 100)
  void rowsAndWordsAreOneToOne(
      @ForAll @IntRange(min = 1, max = 32) int places,
      @ForAll @IntRange(min = 1, max = 300) int most,
      @ForAll long seed) {
    Random random = new Random(seed);
    int[] sizes = random.ints(places, 1, most + 1).toArray();
    Words words = new Words(places);
    agree(words, sizes, random);
    Words better = words.suiting(boxed(sizes));
    if (better != null) {
      agree(better, sizes, random);
      assertNull(better.suiting(boxed(sizes)), "once is enough");
    }
  }

  private static List<Integer> boxed(int[] sizes) {
    return IntStream.of(sizes).boxed().toList();
  }

  private static void agree(Words words, int[] sizes, Random random) {
    Map<List<Integer>, Long> wordOf = new HashMap<>();
    Map<Long, List<Integer>> rowOf = new HashMap<>();
    int[] before = new int[sizes.length];
    long beforeWord = words.pack(before);
    for (int i = 0; i < 3000; i++) {
      int[] row = before.clone();
      int[] writes = new int[2 * random.nextInt(Math.min(4, sizes.length) + 1)];
      int from = random.nextInt(sizes.length);
      for (int w = 0; w < writes.length; w += 2) {
        writes[w] = (from + w / 2) % sizes.length;
        writes[w + 1] = random.nextInt(sizes[writes[w]]);
        row[writes[w]] = writes[w + 1];
      }
      int[] unpacked = words.unpack(beforeWord);
      long word = words.packWith(beforeWord, unpacked, writes, 0, writes.length);
      assertEquals(words.pack(row), word, "the word with writes is the word of the row");
      assertArrayEquals(row, Arrays.copyOf(words.read(word), sizes.length));
      List<Integer> key = boxed(row);
      assertEquals(wordOf.computeIfAbsent(key, k -> word), word);
      assertEquals(rowOf.computeIfAbsent(word, k -> key), key);
      before = row;
      beforeWord = word;
    }
  }

  @Property(tries = 30)
  void wordsKeptInAFileMeanTheSameAgain(
      @ForAll @IntRange(min = 1, max = 32) int places, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Words words = new Words(places);
    Map<Long, List<Integer>> rows =
        IntStream.range(0, 500)
            .mapToObj(i -> random.ints(places, 0, 20).toArray())
            .collect(Collectors.toMap(words::pack, WordsTest::boxed, (a, b) -> a));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    words.write(new DataOutputStream(file));
    Words again =
        Words.read(places, new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    assertNotNull(again);
    rows.forEach(
        (word, row) -> {
          assertEquals(row, boxed(Arrays.copyOf(again.read(word), places)));
          assertEquals(word, again.pack(row.stream().mapToInt(n -> n).toArray()));
        });
  }
}
