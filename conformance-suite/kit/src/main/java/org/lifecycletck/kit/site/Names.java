package org.lifecycletck.kit.site;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.spec.When;

/** What DDIs are called, of which the addresses of pages hold only small letters. */
final class Names {
  private static final Pattern NAME = Pattern.compile("\\b(?:Wdf|Evt)[A-Z][A-Za-z]+\\b");

  private final Map<String, String> written = new TreeMap<>();

  Names(Catalogue catalogue) {
    for (Rule rule : catalogue.rules()) {
      take(rule.title() + " " + rule.text());
      rule.frameworkSources().forEach(this::take);
    }
    for (When when : When.values()) {
      take(when.words());
    }
    for (String method : new String[] {"Read", "Write", "Ioctl", "InternalIoctl"}) {
      take("WdfIoTargetSend" + method + "Synchronously WdfIoTargetFormatRequestFor" + method);
    }
    take("WdfIoTargetSendInternalIoctlOthersSynchronously WdfRequestMarkCancelable");
    take(
        "WdfRequestCompleteWithPriorityBoost WdfIoTargetCreate WdfRequestCompleteWithInformation WdfRequestStopAcknowledge WdfRequestGetInformation");
  }

  private void take(String text) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      written.putIfAbsent(matcher.group().toLowerCase(Locale.ROOT), matcher.group());
    }
  }

  /** The name of what a reference page is about. */
  String of(String page) {
    String slug = page.replaceFirst(".*/n[a-z]-[a-z]+-", "");
    if (slug.contains("_")) {
      return slug.replaceFirst("^_", "").toUpperCase(Locale.ROOT);
    }
    return written.getOrDefault(slug, slug);
  }
}
