package org.inkbook.output;

import java.util.Base64;
import java.util.List;

/** What another program wrote, in a page: its picture or its text, never its HTML. */
final class HtmlForeign {
  private static final List<String> PICTURES = List.of("image/png", "image/jpeg", "image/gif");

  private HtmlForeign() {}

  static List<Tag> of(Foreign foreign) {
    for (String type : PICTURES) {
      String base64 = foreign.data().getOrDefault(type, "").replaceAll("\\s", "");
      if (!base64.isEmpty() && isBase64(base64)) {
        String uri = "data:" + type + ";base64," + base64;
        return List.of(Tag.of("img", "ib-any").with("src", uri).with("alt", "picture"));
      }
    }
    return HtmlText.of(PlainText.of(foreign));
  }

  private static boolean isBase64(String text) {
    try {
      return Base64.getDecoder().decode(text).length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
