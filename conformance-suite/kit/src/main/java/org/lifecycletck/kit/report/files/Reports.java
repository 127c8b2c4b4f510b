package org.lifecycletck.kit.report.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lifecycletck.kit.report.badge.Badge;
import org.lifecycletck.kit.report.html.HtmlReport;
import org.lifecycletck.kit.report.junit.JUnitReport;
import org.lifecycletck.kit.report.sarif.SarifReport;
import org.lifecycletck.kit.report.stream.RunRecord;

/** The reports of a run, each a view of {@code run.ndjson}. */
public final class Reports {
  /** The names of their files. */
  public static final List<String> FILES =
      List.of("report.html", "junit.xml", "tck.sarif", "summary.md", "badge.json", "badge.svg");

  private Reports() {}

  /**
   * Writes them into a directory, over what is there.
   *
   * @param others runs that the page for the browser puts beside this one
   */
  public static void write(RunRecord run, List<RunRecord> others, Path directory)
      throws IOException {
    try (OutputStream out = open(directory.resolve("report.html"))) {
      HtmlReport.write(run, others, out);
    }
    try (OutputStream out = open(directory.resolve("junit.xml"))) {
      JUnitReport.write(run, out);
    }
    try (OutputStream out = open(directory.resolve("tck.sarif"))) {
      SarifReport.write(run, out);
    }
    write(directory.resolve("summary.md"), SummaryPage.of(run));
    write(directory.resolve("badge.json"), Badge.json(run));
    write(directory.resolve("badge.svg"), Badge.svg(run));
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
