package org.lifecycletck.kit.traceability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A checkout of the documentation: of the repository with the guides, of the one with the reference
 * pages, of both side by side, or of a tree with the same pages.
 */
public final class DocumentationTree {
  private static final String GUIDES = "windows-driver-docs-pr";
  private static final String REFERENCE = "wdk-ddi-src/content";

  private final List<Path> guides = new ArrayList<>();
  private final List<Path> reference = new ArrayList<>();
  private final Map<String, Optional<DocumentationPage>> pages = new HashMap<>();

  /** The documentation in and directly below these directories. */
  public static DocumentationTree in(List<Path> directories) throws IOException {
    DocumentationTree tree = new DocumentationTree();
    for (Path directory : directories) {
      tree.look(directory);
      try (Stream<Path> below = Files.list(directory)) {
        for (Path child : below.filter(Files::isDirectory).sorted().toList()) {
          tree.look(child);
        }
      }
    }
    return tree;
  }

  private void look(Path directory) {
    add(directory.resolve(GUIDES), guides);
    add(directory.resolve(REFERENCE), reference);
  }

  private static void add(Path directory, List<Path> to) {
    if (Files.isDirectory(directory)) {
      to.add(directory);
    }
  }

  /** Whether the pages of this kind are part of the checkout. */
  public boolean covers(String page) {
    return !roots(page).isEmpty();
  }

  /** Whether there is any documentation at all. */
  public boolean isEmpty() {
    return guides.isEmpty() && reference.isEmpty();
  }

  private List<Path> roots(String page) {
    return isReference(page) ? reference : guides;
  }

  /** Whether a page is about one function, structure or callback. */
  public static boolean isReference(String page) {
    return page.matches("[a-z]+/n[a-z]-.*");
  }

  /** A page by its address; empty where it is not there. */
  public Optional<DocumentationPage> page(String page) throws IOException {
    Optional<DocumentationPage> known = pages.get(page);
    if (known == null) {
      known = read(page);
      pages.put(page, known);
    }
    return known;
  }

  private Optional<DocumentationPage> read(String page) throws IOException {
    for (Path root : roots(page)) {
      Path file = root.resolve(page + ".md");
      if (Files.isRegularFile(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Optional.of(DocumentationPage.of(text));
      }
    }
    return Optional.empty();
  }
}
