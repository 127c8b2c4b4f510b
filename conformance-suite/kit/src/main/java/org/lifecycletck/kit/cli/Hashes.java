package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.catalogue.FeatureFiles;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/** SHA-256 of what a run is made of: rules, rows, and the files of the subject. */
final class Hashes {
  private Hashes() {}

  /** The hashes by name, of a subject with this class path. */
  static Map<String, String> of(List<Path> classpath) {
    Map<String, String> hashes = new TreeMap<>();
    hashes.put("rules", rules());
    hashes.put("rows", rows());
    for (Path file : classpath) {
      if (Files.isRegularFile(file)) {
        hashes.put(file.toString(), file(file));
      }
    }
    return hashes;
  }

  private static String rules() {
    MessageDigest digest = digest();
    FeatureFiles.shipped().features().forEach((name, text) -> digest.update(text));
    return hex(digest);
  }

  private static String rows() {
    MessageDigest digest = digest();
    for (Row row : Table.ROWS) {
      String words =
          String.join(
              "\n", row.name(), row.givenWords(), row.thenWords(), row.rules().toString(), "");
      digest.update(words.getBytes(StandardCharsets.UTF_8));
    }
    return hex(digest);
  }

  private static String file(Path file) {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return hex(digest);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
