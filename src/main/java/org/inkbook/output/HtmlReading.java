package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;

/** A photo in a page with a box around each digit, what was read, and how sure the network is. */
final class HtmlReading {
  static final int SIDE = 960;
  private static final int MOST_BOXES = 300;

  private HtmlReading() {}

  static List<Tag> of(Reading reading) {
    List<Reading.Box> boxes = reading.boxes().stream().limit(MOST_BOXES).toList();
    List<Tag> parts = new ArrayList<>();
    parts.add(photo(reading.photo(), boxes));
    if (boxes.isEmpty()) {
      parts.add(Html.note("No digits found."));
      return parts;
    }
    parts.add(rows(boxes));
    parts.add(Html.note(PlainReading.doubts(reading) + "."));
    parts.add(Html.details("What the network saw", HtmlImages.grid(tiles(boxes))));
    parts.addAll(HtmlWays.of(boxes));
    return parts;
  }

  private static Tag photo(Pixels photo, List<Reading.Box> boxes) {
    Tag svg =
        Tag.of("svg", "ib-photo")
            .with("viewBox", "0 0 " + photo.width() + " " + photo.height())
            .with("role", "img")
            .with("aria-label", "photo with " + boxes.size() + " digits found")
            .with("width", Math.min(photo.width(), SIDE))
            .with("font-weight", "bold");
    svg.add(
        Tag.of("image")
            .with("href", Picture.uri(Reduction.to(photo, SIDE)))
            .with("width", photo.width())
            .with("height", photo.height()));
    int font = Math.max(9, Math.max(photo.width(), photo.height()) / 42);
    boxes.forEach(box -> svg.add(box(box, font)));
    return svg;
  }

  private static Tag box(Reading.Box box, int font) {
    boolean sure = PlainReading.isSure(box);
    String colour = box.byHand() ? "#00664a" : sure ? "#0072b2" : "#b34700";
    String label = Wording.line(box.label()) + (box.byHand() ? " \u270e" : sure ? "" : " ?");
    int width = Math.max(1, box.width());
    int wide = Math.max(font, Wording.width(label) * font * 7 / 10);
    int top = Math.max(0, box.y() - font * 5 / 4);
    Tag frame =
        Tag.of("path")
            .with(
                "d",
                "M"
                    + box.x()
                    + " "
                    + box.y()
                    + "h"
                    + width
                    + "v"
                    + box.height()
                    + "h-"
                    + width
                    + "z")
            .with("fill", "none")
            .with("stroke", colour)
            .with("stroke-width", Math.max(1, font / 7));
    if (!sure) {
      frame.with("stroke-dasharray", font / 2 + " " + font / 4);
    }
    Tag plate =
        Tag.of("path")
            .with(
                "d",
                "M" + box.x() + " " + top + "h" + wide + "v" + font * 5 / 4 + "h-" + wide + "z")
            .with("fill", colour);
    Tag text =
        Tag.of("text")
            .with("x", box.x() + font / 5)
            .with("y", top + font)
            .with("font-size", font)
            .with("fill", "#fff")
            .text(label);
    String told = Wording.line(box.label()) + ": " + confidence(box);
    return Tag.of("g").add(Tag.of("title").text(told)).add(frame).add(plate).add(text);
  }

  static String confidence(Reading.Box box) {
    return box.byHand() ? "by hand" : Figures.percent(box.confidence());
  }

  private static Tag rows(List<Reading.Box> boxes) {
    Tag rows = Tag.of("p", "ib-digits");
    for (int i = 0; i < boxes.size(); i++) {
      Reading.Box box = boxes.get(i);
      if (i > 0 && boxes.get(i - 1).row() != box.row()) {
        rows.add(Tag.of("br"));
      }
      String label = Wording.line(box.label());
      rows.add(PlainReading.isSure(box) ? Tag.of("span").text(label) : doubtful(box, label));
      rows.text(" ");
    }
    return rows;
  }

  private static Tag doubtful(Reading.Box box, String label) {
    return Tag.of("em").with("title", Figures.percent(box.confidence())).text(label);
  }

  private static List<Tile> tiles(List<Reading.Box> boxes) {
    return boxes.stream()
        .map(
            box ->
                new Tile(
                    box.image().picture(),
                    Wording.line(box.label()) + " · " + confidence(box),
                    Tile.Verdict.NONE,
                    box.image().probabilities()))
        .toList();
  }
}
