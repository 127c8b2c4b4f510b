package org.lifecycletck.kit.traceability;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A sentence of a documentation page.
 *
 * @param heading the nearest heading above it
 * @param text its words without markup
 */
public record Sentence(String heading, String text) {
  private static final int DIGEST = 16;

  /**
   * What identifies its words: a digest of them without regard to case, spacing, kinds of quotation
   * marks and the point at the end.
   */
  public String hash() {
    try {
      byte[] words = normalised().getBytes(StandardCharsets.UTF_8);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(sum).substring(0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String normalised() {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .replaceAll("[\\s\u00a0]+", " ")
        .strip()
        .replaceAll("[.:;,]+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
