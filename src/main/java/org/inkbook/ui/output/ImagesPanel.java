package org.inkbook.ui.output;

import org.inkbook.output.Images;

/** A grid of pictures. */
final class ImagesPanel extends Panel<Images> {
  private final TileGrid grid;

  ImagesPanel(Overlay overlay) {
    super(Images.class);
    grid = new TileGrid(overlay);
    card.setBody(grid);
  }

  @Override
  void show(Images images) {
    card.setTitle(images.title());
    grid.setTiles(images.tiles());
  }
}
