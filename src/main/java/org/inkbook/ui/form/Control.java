package org.inkbook.ui.form;

import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;

/** What sets one parameter. */
interface Control {

  /** What stands in the form. */
  Region node();

  /** Shows a parameter as it is in the code now; nothing of this is told to the {@link Sink}. */
  void show(Param param);

  /** Whether the reader is in the middle of a movement that a value from outside would spoil. */
  default boolean busy() {
    return false;
  }

  /** Takes over what is typed and has not been taken over yet. */
  default void commit() {}

  /** The notebook was saved, or something else around the form changed. */
  default void refresh() {}
}
