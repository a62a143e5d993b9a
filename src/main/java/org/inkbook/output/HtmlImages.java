package org.inkbook.output;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Grids of pictures in a page. */
final class HtmlImages {
  private static final int MOST_TILES = 200;
  private static final int SIDE = 160;
  private static final int NAMED = 3;

  private HtmlImages() {}

  static List<Tag> of(Images images) {
    int missing = images.tiles().size() - MOST_TILES;
    String note = missing > 0 ? Figures.whole(missing) + " more pictures left out" : "";
    return images.tiles().isEmpty()
        ? List.of(Html.note("No pictures."))
        : List.of(grid(images.tiles()), Html.note(note));
  }

  static Tag grid(List<Tile> tiles) {
    Tag grid = Tag.of("div", "ib-grid");
    tiles.stream().limit(MOST_TILES).forEach(tile -> grid.add(tile(tile)));
    return grid;
  }

  private static Tag tile(Tile tile) {
    String caption = Wording.line(tile.caption());
    Tag figure = Tag.of("figure", "ib-tile" + styleClass(tile.verdict()));
    String answer = answer(tile.probabilities());
    if (!answer.isEmpty()) {
      figure.with("title", answer);
    }
    String alternative = caption.isEmpty() ? "picture" : caption;
    figure.add(Picture.img(tile.picture(), SIDE, alternative));
    // A number keeps its unit, also where a line is as narrow as a picture.
    String text = sign(tile.verdict()) + caption.replace(" %", "\u00a0%");
    return text.isEmpty() ? figure : figure.add(Tag.of("figcaption").text(text));
  }

  /** The labels that the network thinks most likely, such as {@code 9: 61.0 %, 4: 35.0 %}. */
  static String answer(List<Double> probabilities) {
    List<String> labels = Probabilities.labels(probabilities.size());
    Comparator<Integer> byValue = Comparator.comparingDouble(probabilities::get);
    return IntStream.range(0, probabilities.size())
        .boxed()
        .sorted(byValue.reversed())
        .limit(NAMED)
        .map(i -> labels.get(i) + ": " + Figures.percent(probabilities.get(i)))
        .collect(Collectors.joining(", "));
  }

  private static String styleClass(Tile.Verdict verdict) {
    return switch (verdict) {
      case NONE -> "";
      case RIGHT -> " ib-right";
      case WRONG -> " ib-wrong";
    };
  }

  private static String sign(Tile.Verdict verdict) {
    return switch (verdict) {
      case NONE -> "";
      case RIGHT -> "✓ ";
      case WRONG -> "✗ ";
    };
  }
}
