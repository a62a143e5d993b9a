package org.inkbook.ui.output;

import java.util.concurrent.Executor;
import org.inkbook.output.Images;

/** A grid of pictures. */
final class ImagesPanel extends Panel<Images> {
  private final TileGrid grid;

  ImagesPanel(Overlay overlay, Executor later) {
    super(Images.class);
    grid = new TileGrid(overlay, later);
    card.setBody(grid);
  }

  @Override
  void show(Images images) {
    card.setTitle(images.title());
    grid.setTiles(images.tiles());
  }

  @Override
  public boolean isWhole() {
    return grid.isWhole();
  }
}
