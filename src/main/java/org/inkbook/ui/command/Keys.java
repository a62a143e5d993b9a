package org.inkbook.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What is pressed for a command: one combination, or several one after the other.
 *
 * @param strokes at least one
 */
public record Keys(List<KeyCombination> strokes) {

  public Keys {
    strokes = List.copyOf(strokes);
  }

  /**
   * Keys as JavaFX writes them, with a space between strokes: {@code Shortcut+S}, {@code D D}.
   * {@code Shortcut} is Ctrl, and on a Mac Command.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public static Keys of(String written) {
    return new Keys(Arrays.stream(written.split(" ")).map(KeyCombination::valueOf).toList());
  }

  /** Whether an event is the stroke at a place, from 0; false when there are not so many. */
  public boolean matches(int place, KeyEvent event) {
    return place < strokes.size() && strokes.get(place).match(event);
  }

  /** As the reader of this machine knows them, such as {@code Ctrl+S}. */
  public String words() {
    return strokes.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(" "));
  }

  /** Whether who presses these has pressed the others on the way, or the other way round. */
  boolean collidesWith(Keys other) {
    int shorter = Math.min(strokes.size(), other.strokes.size());
    return strokes.subList(0, shorter).equals(other.strokes.subList(0, shorter));
  }
}
