package org.inkbook.output;

import java.util.List;

/** Text in a page: a screenful at once, more on demand, and an end to everything. */
final class HtmlText {
  private static final int SHOWN_LINES = 40;
  private static final int SHOWN = 4_000;

  private HtmlText() {}

  static List<Tag> of(String text) {
    String all = Wording.bounded(text);
    int cut = cut(all);
    if (cut >= all.length()) {
      return List.of(Tag.of("pre").text(all));
    }
    String rest = all.substring(cut);
    long lines = rest.lines().count();
    String more = lines > 1 ? Figures.whole(lines) + " more lines" : "more of the text";
    return List.of(
        Tag.of("pre").text(all.substring(0, cut).stripTrailing()),
        Html.details(more, Tag.of("pre").text(rest)));
  }

  private static int cut(String text) {
    int cut = 0;
    for (int line = 0; line < SHOWN_LINES; line++) {
      int end = text.indexOf('\n', cut);
      if (end < 0) {
        cut = text.length();
        break;
      }
      cut = end + 1;
    }
    if (text.length() - cut < SHOWN / 10) {
      cut = text.length();
    }
    int most = Math.min(cut, SHOWN);
    return most > 0 && most < text.length() && Character.isHighSurrogate(text.charAt(most - 1))
        ? most - 1
        : most;
  }
}
