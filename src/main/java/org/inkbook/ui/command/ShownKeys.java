package org.inkbook.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that a menu shows behind an item, and that do nothing there. */
final class ShownKeys extends KeyCombination {
  private final Keys keys;

  ShownKeys(Keys keys) {
    this.keys = keys;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getDisplayText() {
    return keys.words();
  }

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
