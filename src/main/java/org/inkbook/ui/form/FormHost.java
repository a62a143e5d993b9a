package org.inkbook.ui.form;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.inkbook.fault.UsageException;

/**
 * What a form needs of the window and of the cell that it belongs to. Called on JavaFX's thread.
 */
public interface FormHost {

  /**
   * Writes a value into the cell's code. Values of one parameter that follow each other are one
   * step of undoing, until {@link #gestureEnds}.
   *
   * @param live whether the cell is to run at once with the newest values
   * @throws UsageException when the code does not take this value; it is as it was then
   */
  void set(String name, String value, boolean live);

  /** The next value is another step of undoing. */
  void gestureEnds();

  /** Where relative paths begin; empty while the notebook is in no file. */
  Optional<Path> folder();

  /**
   * Asks the reader for a picture, and waits for the choice.
   *
   * @param over a node of the window that asks
   * @return empty when the reader thought better of it
   */
  Optional<Path> choosePhoto(Node over);

  /**
   * Whether the code of the notebook, as it is now, has this text anywhere: a file that it names
   * must stay. Called on any thread.
   */
  boolean mentions(String text);
}
