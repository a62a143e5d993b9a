package org.inkbook.ui.output;

import javafx.scene.Node;
import org.inkbook.output.Output;

/** What a cell shows for one output. Made, updated and thrown away on JavaFX's thread. */
public interface OutputView {

  /** The same node for as long as this view lives. */
  Node node();

  /**
   * Shows another value in the same place: what the reader has sorted, opened, selected or scrolled
   * stays as it is where it still makes sense.
   *
   * @return false, and nothing changes, when the output is of another kind than this view shows
   */
  boolean update(Output output);

  /** Whether all of it is drawn, and nothing left for a later frame. */
  default boolean isWhole() {
    return true;
  }
}
