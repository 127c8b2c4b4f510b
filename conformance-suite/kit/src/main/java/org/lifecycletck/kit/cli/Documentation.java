package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lifecycletck.kit.traceability.DocumentationTree;
import picocli.CommandLine.Option;

/** The option that names checkouts of the documentation. */
final class Documentation {
  @Option(
      names = "--docs",
      required = true,
      paramLabel = "DIR",
      description = {
        "A checkout of MicrosoftDocs/windows-driver-docs or windows-driver-docs-ddi, or a",
        "directory that holds such checkouts. Repeatable."
      })
  private List<Path> directories;

  /**
   * What is in them.
   *
   * @throws IOException where one is not there, or none holds documentation
   */
  DocumentationTree tree() throws IOException {
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        throw new IOException(directory + " is no directory");
      }
    }
    DocumentationTree tree = DocumentationTree.in(directories);
    if (tree.isEmpty()) {
      throw new IOException(
          "no windows-driver-docs-pr and no wdk-ddi-src/content in or below " + directories);
    }
    return tree;
  }
}
