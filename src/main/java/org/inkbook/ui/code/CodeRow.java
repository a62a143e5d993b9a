package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of code to read, in its colours. */
final class CodeRow extends TextFlow {
  private final int start;
  private final int length;

  private CodeRow(int start, int length, List<Node> parts) {
    super(parts.toArray(Node[]::new));
    this.start = start;
    this.length = length;
    getStyleClass().add("code-row");
    setMouseTransparent(true);
  }

  /**
   * A row for a line of a source.
   *
   * @param start the offset of the line's first character
   * @param end the offset after its last
   */
  static CodeRow of(String source, List<Run> runs, int start, int end) {
    List<Node> parts = new ArrayList<>();
    int at = start;
    for (int i = Run.firstAfter(runs, start); i < runs.size() && runs.get(i).start() < end; i++) {
      Run run = runs.get(i);
      int from = Math.max(run.start(), start);
      int to = Math.min(run.end(), end);
      add(parts, source.substring(at, from), "");
      add(parts, source.substring(from, to), run.style());
      at = to;
    }
    add(parts, source.substring(at, end), "");
    if (parts.isEmpty()) {
      add(parts, " ", "");
    }
    return new CodeRow(start, end - start, parts);
  }

  private static void add(List<Node> parts, String words, String style) {
    if (words.isEmpty()) {
      return;
    }
    Text text = new Text(words);
    text.getStyleClass().add("text");
    if (!style.isEmpty()) {
      text.getStyleClass().add(style);
    }
    parts.add(text);
  }

  /** The ground behind what of a hit is in this line, where this row is. */
  Path ground(Run hit) {
    int from = Math.max(0, hit.start() - start);
    int to = Math.min(length, hit.end() - start);
    Path path = new Path(rangeShape(from, to));
    path.getStyleClass().add(hit.style());
    path.setManaged(false);
    path.setLayoutX(getLayoutX() + getInsets().getLeft());
    path.setLayoutY(getLayoutY() + getInsets().getTop());
    return path;
  }

  /** Whether a stretch of the source is in this line, in part. */
  boolean holds(Run run) {
    return run.start() < start + length && run.end() > start;
  }
}
