package org.lifecycletck.kit.site;

import java.util.List;
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

  /** Names that no rule and no step has in its words. */
  private static final List<String> OTHERS =
      List.of(
          "WdfIoTargetCreate",
          "WdfIoTargetFormatRequestForInternalIoctl",
          "WdfIoTargetFormatRequestForIoctl",
          "WdfIoTargetFormatRequestForRead",
          "WdfIoTargetFormatRequestForWrite",
          "WdfIoTargetSendInternalIoctlOthersSynchronously",
          "WdfIoTargetSendInternalIoctlSynchronously",
          "WdfIoTargetSendIoctlSynchronously",
          "WdfIoTargetSendReadSynchronously",
          "WdfIoTargetSendWriteSynchronously",
          "WdfRequestCompleteWithInformation",
          "WdfRequestCompleteWithPriorityBoost",
          "WdfRequestGetInformation",
          "WdfRequestMarkCancelable",
          "WdfRequestStopAcknowledge");

  private final Map<String, String> written = new TreeMap<>();

  Names(Catalogue catalogue) {
    for (Rule rule : catalogue.rules()) {
      take(rule.title() + " " + rule.text());
      rule.frameworkSources().forEach(this::take);
    }
    for (When when : When.values()) {
      take(when.words());
    }
    OTHERS.forEach(this::take);
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
