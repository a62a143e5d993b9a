package org.inkbook.ui.code;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Code to read, in its colours. */
public final class CodeText extends TextFlow {
  /** Shows a source. */
  public void show(String source, Language language) {
    getChildren().setAll(new Text(source));
  }
}
