package org.lifecycletck.kit.traceability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation in Markdown, as headings and the sentences below them. */
public final class DocumentationPage {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "<!--.*?-->|<pre.*?</pre>|(?m)^[ >]*(```|~~~).*?(?m)^[ >]*\\1", Pattern.DOTALL);
  private static final Pattern HTML_HEADING =
      Pattern.compile("<h([1-6])[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");

  private final List<Part> parts = new ArrayList<>();

  /** A heading, and the sentences up to the next one. */
  private record Part(int level, String heading, List<Sentence> sentences) {}

  private DocumentationPage() {}

  /** The page with this text. */
  public static DocumentationPage of(String markdown) {
    DocumentationPage page = new DocumentationPage();
    String text = FRONT_MATTER.matcher(markdown).replaceFirst("");
    text = NO_TEXT.matcher(text).replaceAll("\n\n");
    Matcher html = HTML_HEADING.matcher(text);
    text = html.replaceAll(m -> "\n" + "#".repeat(Integer.parseInt(m.group(1))) + " $2\n");
    page.read(text);
    return page;
  }

  private void read(String text) {
    Prose prose = new Prose("");
    int level = 0;
    for (String line : text.lines().toList()) {
      Matcher matcher = HEADING.matcher(line);
      if (matcher.matches()) {
        add(level, prose);
        level = matcher.group(1).length();
        prose = new Prose(Prose.plain(matcher.group(2)));
      } else {
        prose.line(line);
      }
    }
    add(level, prose);
  }

  private void add(int level, Prose prose) {
    parts.add(new Part(level, prose.heading(), prose.sentences()));
  }

  /** Every sentence of the page. */
  public List<Sentence> sentences() {
    return parts.stream().flatMap(part -> part.sentences().stream()).toList();
  }

  /** The sentences below a heading and the lesser headings that follow; empty without it. */
  public Optional<List<Sentence>> section(String anchor) {
    String wanted = anchor(anchor);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.level() > 0 && anchor(part.heading()).equals(wanted)) {
        List<Sentence> found = new ArrayList<>(part.sentences());
        for (int j = i + 1; j < parts.size() && parts.get(j).level() > part.level(); j++) {
          found.addAll(parts.get(j).sentences());
        }
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A heading as an anchor: {@code -param Request [in]} is {@code param-request}. */
  static String anchor(String heading) {
    return heading
        .replaceFirst("^-(field|param) (\\S+?)(:\\S*)?( .*)?$", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
