package org.inkbook.ui.output;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** Asks the reader where a file shall go. */
@FunctionalInterface
public interface SaveDialog {

  /**
   * Waits for the reader's choice.
   *
   * @param over a node of the window that asks
   * @param suggested a file name with its extension, such as {@code scores.csv}
   * @return where to write; empty when the reader thought better of it
   */
  Optional<Path> choose(Node over, String suggested);
}
