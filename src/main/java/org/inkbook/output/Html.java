package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Outputs as fragments of HTML that stand for themselves: no script, no reference to anywhere, all
 * text escaped, readable without their style, and at home on a light page and on a dark one.
 */
public final class Html {
  private Html() {}

  /** The output as a fragment that brings its own style, as a notebook needs it. */
  public static String of(Output output) {
    Tag style = Tag.of("style").markup(HtmlStyle.of(output));
    return Tag.of("div", "ib").add(style).add(output.accept(new HtmlKinds())).toString();
  }

  /** The output as a fragment for a page that has {@link #style()} in its head. */
  public static String unstyled(Output output) {
    return Tag.of("div", "ib").add(output.accept(new HtmlKinds())).toString();
  }

  /** The style of all fragments together. */
  public static String style() {
    return HtmlStyle.all();
  }

  /** A heading, left out when it is empty, and what stands below it. */
  static List<Tag> titled(String title, List<Tag> content) {
    if (title.isBlank()) {
      return content;
    }
    List<Tag> all = new ArrayList<>(List.of(Tag.of("p", "ib-title").text(Wording.line(title))));
    all.addAll(content);
    return all;
  }

  /** A remark in small print; nothing to see when it is empty. */
  static Tag note(String text) {
    return text.isEmpty() ? Tag.of("span") : Tag.of("p", "ib-note").text(text);
  }

  /** Content that opens on demand. */
  static Tag details(String summary, Tag... content) {
    return Tag.of("details").add(Tag.of("summary").text(summary)).add(List.of(content));
  }
}
