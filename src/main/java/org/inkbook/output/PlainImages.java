package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A grid of pictures in the terminal: the first digits drawn, captions for the others. */
final class PlainImages {
  private static final int ACROSS = 5;
  private static final int DRAWN = 2 * ACROSS;
  private static final int NAMED = 60;
  private static final int DIGIT = 28;
  private static final int WIDTH = DIGIT / 2 + 2;

  private PlainImages() {}

  static String text(Images images) {
    List<Tile> tiles = images.tiles();
    if (tiles.isEmpty()) {
      return PlainText.titled(images.title(), "(no pictures)");
    }
    int drawn = tiles.stream().allMatch(PlainImages::isDigit) ? Math.min(DRAWN, tiles.size()) : 0;
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < drawn; from += ACROSS) {
      parts.add(strip(tiles.subList(from, Math.min(from + ACROSS, drawn))));
    }
    parts.add(captions(tiles.subList(drawn, tiles.size()), drawn > 0));
    return PlainText.titled(images.title(), parts.toArray(String[]::new));
  }

  private static boolean isDigit(Tile tile) {
    return tile.picture().width() == DIGIT && tile.picture().height() == DIGIT;
  }

  private static String strip(List<Tile> tiles) {
    List<List<String>> pictures =
        tiles.stream().map(tile -> Braille.lines(tile.picture())).toList();
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < pictures.get(0).size(); line++) {
      int l = line;
      lines.add(pictures.stream().map(p -> p.get(l)).collect(Collectors.joining("  ")));
    }
    lines.removeIf(Braille::isBlank);
    lines.add(
        tiles.stream()
            .map(PlainImages::caption)
            .map(PlainImages::padded)
            .collect(Collectors.joining())
            .stripTrailing());
    return String.join("\n", lines);
  }

  private static String padded(String caption) {
    String text = caption;
    while (Wording.width(text) > WIDTH - 1) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    return text + " ".repeat(WIDTH - Wording.width(text));
  }

  private static String captions(List<Tile> tiles, boolean more) {
    if (tiles.isEmpty()) {
      return "";
    }
    String count =
        Figures.whole(tiles.size())
            + (more ? " more" : "")
            + (tiles.size() == 1 ? " picture" : " pictures");
    String named =
        tiles.stream()
            .limit(NAMED)
            .map(PlainImages::caption)
            .filter(caption -> !caption.isBlank())
            .collect(Collectors.joining(", "));
    return count + (named.isEmpty() ? "" : ": " + named) + (tiles.size() > NAMED ? ", …" : "");
  }

  private static String caption(Tile tile) {
    String sign =
        switch (tile.verdict()) {
          case NONE -> "";
          case RIGHT -> "✓ ";
          case WRONG -> "✗ ";
        };
    return sign + Wording.line(tile.caption());
  }
}
