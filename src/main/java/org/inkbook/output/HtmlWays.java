package org.inkbook.output;

import java.util.Comparator;
import java.util.List;

/**
 * The ways of digits from the photo to 28 x 28, step by step, in a page: those that deserve a look,
 * the least sure ones first, and no more than a page can bear.
 */
final class HtmlWays {
  private static final int MOST = 12;
  private static final int SIDE = 64;

  private HtmlWays() {}

  /** Nothing when no way was kept. */
  static List<Tag> of(List<Reading.Box> boxes) {
    List<Reading.Box> shown =
        boxes.stream()
            .filter(box -> !box.way().isEmpty())
            .sorted(Comparator.comparingDouble(Reading.Box::confidence))
            .limit(MOST)
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    Tag ways = Tag.of("div");
    shown.forEach(box -> ways.add(way(box)));
    String heading =
        shown.size() == boxes.size() ? "From the photo to 28 x 28" : "The ways of the least sure";
    return List.of(Html.details(heading, ways));
  }

  private static Tag way(Reading.Box box) {
    Tag row = Tag.of("div", "ib-grid");
    for (Steps.Step step : box.way()) {
      row.add(
          Tag.of("figure", "ib-tile")
              .with("title", Wording.line(step.explanation()))
              .add(Picture.img(step.picture(), SIDE, Wording.line(step.name())))
              .add(Tag.of("figcaption").text(Wording.line(step.name()))));
    }
    String read = "Read as " + Wording.line(box.label()) + ", " + HtmlReading.confidence(box);
    return Tag.of("div").add(Html.note(read)).add(row);
  }
}
