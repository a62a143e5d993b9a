package org.inkbook.ui.code;

import java.util.function.Consumer;
import javafx.geometry.VerticalDirection;

/** The caret's way out of a field: up from its first line, down from its last. */
final class Leaving {
  private final Area area;
  private final Consumer<? super VerticalDirection> leave;

  Leaving(Area area, Consumer<? super VerticalDirection> leave) {
    this.area = area;
    this.leave = leave;
  }

  /** Leaves upwards, if the caret cannot go up any further. */
  boolean above() {
    boolean first = area.getCurrentParagraph() == 0 && row() == 0;
    if (first) {
      leave.accept(VerticalDirection.UP);
    }
    return first;
  }

  /** Leaves downwards, if the caret cannot go down any further. */
  boolean below() {
    int paragraph = area.getCurrentParagraph();
    boolean last =
        paragraph == area.getParagraphs().size() - 1
            && row() == area.getParagraphLinesCount(paragraph) - 1;
    if (last) {
      leave.accept(VerticalDirection.DOWN);
    }
    return last;
  }

  /** The row of a paragraph that was broken into several. */
  private int row() {
    return area.getCaretSelectionBind().getLineIndex().orElse(0);
  }
}
