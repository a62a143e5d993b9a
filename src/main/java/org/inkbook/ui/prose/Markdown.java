package org.inkbook.ui.prose;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark, with GitHub's tables and formulas in dollars) as a tree. */
final class Markdown {
  /** Deeper nesting than a reader can follow is left as it was written. */
  private static final int DEEPEST = 24;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customInlineContentParserFactory(new Formula.Factory())
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  Node parse(String markdown) {
    return parser.parse(markdown);
  }
}
