package org.lifecycletck.kit.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What the search looks at: kind, title, address and words of everything. It is a script, because a
 * page that is opened from a file may load scripts and nothing else.
 */
final class SearchIndex {
  private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

  void add(String kind, String title, String address, String words) {
    entries.addArray().add(kind).add(title).add(address).add(words.replace("`", ""));
  }

  String script() {
    String data = entries.toString().replace("<", "\\u003c").replace("],[", "],\n[");
    return "window.searchData = " + data + ";\n";
  }
}
