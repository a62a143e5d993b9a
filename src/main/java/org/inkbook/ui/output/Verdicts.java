package org.inkbook.ui.output;

import java.util.List;
import org.inkbook.output.Tile;

/** How a verdict looks and sounds. */
final class Verdicts {
  private Verdicts() {}

  /** Style classes; none when there is no verdict. */
  static List<String> styles(Tile.Verdict verdict) {
    return switch (verdict) {
      case NONE -> List.of();
      case RIGHT -> List.of("right");
      case WRONG -> List.of("wrong");
    };
  }

  /** The caption, and the verdict for whoever cannot see it. */
  static String inWords(Tile tile) {
    return switch (tile.verdict()) {
      case NONE -> tile.caption();
      case RIGHT -> tile.caption() + ", right";
      case WRONG -> tile.caption() + ", wrong";
    };
  }
}
