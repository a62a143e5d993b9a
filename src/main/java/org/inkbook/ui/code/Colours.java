package org.inkbook.ui.code;

import java.util.List;

/** How a source is coloured: by the names of styles, which {@code code.css} gives their colours. */
final class Colours {
  /** Beyond this length, about ten thousand lines, colours would hold up the typing. */
  private static final int LONGEST = 400_000;

  private Colours() {}

  /** The runs of a source, in order; none overlaps another. */
  static List<Run> of(String source, Language language) {
    if (source.length() > LONGEST) {
      return List.of();
    }
    return switch (language) {
      case JAVA -> JavaColours.of(source);
      case MARKDOWN -> MarkdownColours.of(source);
      case PLAIN -> List.of();
    };
  }
}
