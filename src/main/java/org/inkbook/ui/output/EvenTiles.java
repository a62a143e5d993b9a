package org.inkbook.ui.output;

import javafx.scene.layout.TilePane;

/**
 * Tiles in no more rows than they need, and no row shorter than it must be: 7 and 6, not 11 and 2.
 */
final class EvenTiles extends TilePane {

  @Override
  public void resize(double width, double height) {
    super.resize(Math.min(width, even(width)), height);
  }

  private double even(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double tile = snapSizeX(getTileWidth());
    double gap = snapSpaceX(getHgap());
    int count = getManagedChildren().size();
    int fit = Math.max(1, (int) ((width - sides + gap) / (tile + gap)));
    return sides + columns(count, fit) * (tile + gap) - gap;
  }

  /** How many tiles stand in a row of a grid of so many, where so many have room. */
  static int columns(int count, int fit) {
    int rows = Math.max(1, (count + fit - 1) / fit);
    return Math.max(1, (count + rows - 1) / rows);
  }
}
