package org.lifecycletck.kit.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands after {@code Rule:}: id and title, then the rule's sentences. */
record RuleText(String id, String title, String text, String untestableReason) {
  private static final Pattern NAME = Pattern.compile("([A-Z]{3}-\\d{3}) (\\S.*)");
  private static final String UNTESTABLE = "Untestable:";

  static RuleText of(String name, String description) {
    Matcher matcher = NAME.matcher(name.strip());
    boolean named = matcher.matches();
    String words = description.strip().replaceAll("\\s+", " ");
    int reason = words.indexOf(UNTESTABLE);
    return new RuleText(
        named ? matcher.group(1) : name.strip(),
        named ? matcher.group(2) : "",
        reason < 0 ? words : words.substring(0, reason).strip(),
        reason < 0 ? "" : words.substring(reason + UNTESTABLE.length()).strip());
  }

  boolean isComplete() {
    return !title.isEmpty() && !text.isEmpty();
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (title.isEmpty()) {
      problems.add("is not named by its id and a title, 'Rule: SND-003 Title'");
    }
    if (text.isEmpty()) {
      problems.add("has no sentence below its name");
    }
    return problems;
  }
}
