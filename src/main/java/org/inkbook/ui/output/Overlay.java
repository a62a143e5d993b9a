package org.inkbook.ui.output;

import javafx.scene.Node;

/** A place above everything else, where one thing at a time is looked at closely. */
public interface Overlay {

  /**
   * Shows a node large, in the place of what was shown before. The keyboard goes to it, and back to
   * where it was when the reader closes it.
   *
   * @param title what it is, for the heading and for a screen reader
   */
  void show(String title, Node content);

  /** Closes what is shown, if anything is. */
  void close();
}
