package org.inkbook.output;

import java.util.Arrays;
import java.util.List;

/** A grid of pictures as one picture, framed by verdict, for programs that show nothing else. */
final class Mosaic {
  private static final int MOST = 200;
  private static final int MOST_COLUMNS = 12;
  private static final int FRAME = 2;
  private static final int GAP = 4;

  /** A digit of 28 pixels is shown this many times as large. */
  private static final int ZOOM = 2;

  /**
   * Of more pictures each is shown as it is: four times the pixels would take four times as long.
   */
  private static final int MOST_ZOOMED = 40;

  private static final int SMALL = 64;

  private final boolean zoomed;
  private final int cell;
  private final int columns;
  private final int width;
  private final int height;
  private final int channels;
  private final byte[] values;

  private Mosaic(List<Tile> tiles) {
    zoomed = tiles.size() <= MOST_ZOOMED;
    int side = tiles.stream().mapToInt(this::side).max().orElseThrow();
    cell = side + 2 * FRAME + GAP;
    columns = Math.min(tiles.size(), Math.max(1, Math.min(MOST_COLUMNS, 1200 / cell)));
    width = columns * cell - GAP;
    height = (tiles.size() + columns - 1) / columns * cell - GAP;
    channels = tiles.stream().allMatch(Mosaic::isGrey) ? 1 : 3;
    values = new byte[channels * width * height];
    Arrays.fill(values, (byte) 0xff);
  }

  static Pixels of(Images images) {
    List<Tile> tiles = images.tiles().stream().limit(MOST).toList();
    if (tiles.size() == 1) {
      return tiles.get(0).picture();
    }
    Mosaic mosaic = new Mosaic(tiles);
    for (int i = 0; i < tiles.size(); i++) {
      mosaic.draw(tiles.get(i), i % mosaic.columns, i / mosaic.columns);
    }
    return new Pixels(mosaic.width, mosaic.height, mosaic.channels, mosaic.values);
  }

  private static boolean isGrey(Tile tile) {
    return tile.verdict() == Tile.Verdict.NONE && tile.picture().channels() == 1;
  }

  private int zoom(Tile tile) {
    Pixels picture = tile.picture();
    return Math.max(picture.width(), picture.height()) <= SMALL && zoomed ? ZOOM : 1;
  }

  private int side(Tile tile) {
    return zoom(tile) * Math.max(tile.picture().width(), tile.picture().height());
  }

  private void draw(Tile tile, int column, int row) {
    Pixels picture = tile.picture();
    int zoom = zoom(tile);
    int w = picture.width() * zoom + 2 * FRAME;
    int h = picture.height() * zoom + 2 * FRAME;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        boolean frame = x < FRAME || y < FRAME || x >= w - FRAME || y >= h - FRAME;
        int colour =
            frame
                ? colour(tile.verdict())
                : colour(picture, (x - FRAME) / zoom, (y - FRAME) / zoom);
        put(column * cell + x, row * cell + y, colour);
      }
    }
  }

  private static int colour(Tile.Verdict verdict) {
    return switch (verdict) {
      case NONE -> 0xffffff;
      case RIGHT -> 0x009e73;
      case WRONG -> 0xd55e00;
    };
  }

  private static int colour(Pixels picture, int x, int y) {
    int last = picture.channels() - 1;
    return picture.value(x, y, 0) << 16
        | picture.value(x, y, Math.min(1, last)) << 8
        | picture.value(x, y, last);
  }

  private void put(int x, int y, int colour) {
    int at = channels * (y * width + x);
    for (int channel = 0; channel < channels; channel++) {
      values[at + channel] = (byte) (colour >> (16 - 8 * channel));
    }
  }
}
