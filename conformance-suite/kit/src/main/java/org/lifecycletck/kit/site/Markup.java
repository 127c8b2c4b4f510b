package org.lifecycletck.kit.site;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as HTML: names in backticks as code, ids of rules and decisions as links. */
public final class Markup {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])");
  private static final Pattern RULE = Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b");

  private static final Pattern DECISION = Pattern.compile("\\bD-\\d{2}\\b");

  private final Set<String> rules;
  private final String root;

  /** Markup for a page from which the top of the site is {@code root}, empty or {@code ../}. */
  Markup(Set<String> rules, String root) {
    this.rules = rules;
    this.root = root;
  }

  /** The text with its marks turned into elements and everything else escaped. */
  public String html(String text) {
    String escaped = escape(text);
    String code = CODE.matcher(escaped).replaceAll("<code>$1</code>");
    String emphasised = EMPHASIS.matcher(code).replaceAll("<em>$1</em>");
    String decided =
        DECISION
            .matcher(emphasised)
            .replaceAll("<a href=\"" + root + "differences.html#$0\">$0</a>");
    return RULE.matcher(decided).replaceAll(match -> Matcher.quoteReplacement(rule(match.group())));
  }

  /** A link to a rule; the id alone where there is no such rule. */
  public String rule(String id) {
    return rules.contains(id)
        ? "<a class=\"id\" href=\"" + root + "rules/" + id + ".html\">" + id + "</a>"
        : id;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
