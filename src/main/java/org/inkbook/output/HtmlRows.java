package org.inkbook.output;

import java.util.List;
import java.util.function.IntPredicate;

/** A table in a page, built row by row. */
final class HtmlRows {
  private final IntPredicate right;
  private final Tag head = Tag.of("thead");
  private final Tag body = Tag.of("tbody");

  /**
   * @param right whether a column is aligned to the right, as numbers are
   */
  HtmlRows(IntPredicate right) {
    this.right = right;
  }

  HtmlRows head(List<String> names) {
    head.add(cells("th", names));
    return this;
  }

  HtmlRows row(List<String> cells) {
    body.add(cells("td", cells));
    return this;
  }

  Tag table() {
    return Tag.of("div", "ib-scroll").add(Tag.of("table").add(head).add(body));
  }

  private Tag cells(String name, List<String> texts) {
    Tag row = Tag.of("tr");
    for (int column = 0; column < texts.size(); column++) {
      Tag cell = right.test(column) ? Tag.of(name, "ib-n") : Tag.of(name);
      row.add(cell.text(Wording.cell(texts.get(column))));
    }
    return row;
  }
}
