package org.inkbook.ui.code;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.inkbook.ui.theme.Nodes;

/** The bar below lines that are longer than there is room; no stop of the keyboard. */
final class Sideways extends ScrollBar {
  Sideways() {
    setOrientation(Orientation.HORIZONTAL);
    setFocusTraversable(false);
    setMin(0);
    getStyleClass().add("code-sideways");
    Nodes.present(this, false);
  }

  /** Shows how much there is of what, or nothing when all is seen. */
  void fit(double content, double room) {
    double hidden = Math.max(0, content - room);
    setVisible(hidden > 1);
    setMax(hidden);
    setVisibleAmount(hidden * room / Math.max(1, content));
    setUnitIncrement(room / 20);
    setBlockIncrement(room * 0.8);
    if (getValue() > hidden) {
      setValue(hidden);
    }
  }

  /** Moves by a way, as far as it goes. */
  void by(double way) {
    setValue(Math.max(0, Math.min(getMax(), getValue() + way)));
  }
}
