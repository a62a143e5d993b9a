package org.inkbook.output;

import java.util.List;

/**
 * A photo in a page with a box around each mark. What a box means is told by its line and by a sign
 * as well as by its colour: whole for a digit, dashed with a question mark for an unsure one,
 * dotted with a struck circle for what is no digit.
 */
final class HtmlBoxes {
  static final int SIDE = 960;

  private static final String DIGIT = "#0072b2";
  private static final String UNSURE = "#b34700";
  private static final String BY_HAND = "#00664a";
  private static final String NONE = "#76707f";

  /** The height of a label's letters, in pixels of the photo. */
  private final int font;

  private final Pixels photo;

  HtmlBoxes(Pixels photo) {
    this.photo = photo;
    this.font = Math.max(9, Math.max(photo.width(), photo.height()) / 42);
  }

  /** The picture; digits lie over marks that are none. */
  Tag of(List<Reading.Box> digits, List<Reading.Box> none, String words) {
    Tag svg =
        Tag.of("svg", "ib-photo")
            .with("viewBox", "0 0 " + photo.width() + " " + photo.height())
            .with("role", "img")
            .with("aria-label", words)
            .with("width", Math.min(photo.width(), SIDE))
            .with("font-weight", "bold");
    svg.add(
        Tag.of("image")
            .with("href", Picture.uri(Reduction.to(photo, SIDE)))
            .with("width", photo.width())
            .with("height", photo.height()));
    none.forEach(box -> svg.add(none(box)));
    digits.forEach(box -> svg.add(digit(box)));
    return svg;
  }

  private Tag digit(Reading.Box box) {
    boolean sure = PlainReading.isSure(box);
    String colour = box.byHand() ? BY_HAND : sure ? DIGIT : UNSURE;
    String label = Wording.line(box.label()) + (box.byHand() ? " \u270e" : sure ? "" : " ?");
    Tag frame = frame(box, colour);
    if (!sure) {
      frame.with("stroke-dasharray", font / 2 + " " + font / 4);
    }
    int wide = Math.max(font, Wording.width(label) * font * 7 / 10);
    Tag text =
        Tag.of("text")
            .with("x", box.x() + font / 5)
            .with("y", top(box) + font)
            .with("font-size", font)
            .with("fill", "#fff")
            .text(label);
    return group(box).add(frame).add(plate(box, wide, colour)).add(text);
  }

  private Tag none(Reading.Box box) {
    int line = Math.max(1, font / 7);
    Tag frame = frame(box, NONE).with("stroke-dasharray", line + " " + 2 * line);
    return group(box).add(frame).add(plate(box, font * 5 / 4, NONE)).add(struckCircle(box));
  }

  /** Drawn, since not every font has the sign. */
  private Tag struckCircle(Reading.Box box) {
    int radius = Math.max(2, font * 2 / 5);
    int slant = radius * 7 / 10;
    int x = box.x() + font * 5 / 8;
    int y = top(box) + font * 5 / 8;
    String arc = "a" + radius + " " + radius + " 0 0 1 ";
    return Tag.of("path")
        .with(
            "d",
            ("M" + (x - radius) + " " + y)
                + (arc + 2 * radius + " 0" + arc + -2 * radius + " 0")
                + ("M" + (x - slant) + " " + (y - slant) + "l" + 2 * slant + " " + 2 * slant))
        .with("fill", "none")
        .with("stroke", "#fff")
        .with("stroke-width", Math.max(1, font / 8));
  }

  private Tag group(Reading.Box box) {
    return Tag.of("g").add(Tag.of("title").text(HtmlReading.inWords(box)));
  }

  private Tag frame(Reading.Box box, String colour) {
    return rectangle(box.x(), box.y(), Math.max(1, box.width()), box.height())
        .with("fill", "none")
        .with("stroke", colour)
        .with("stroke-width", Math.max(1, font / 7));
  }

  private Tag plate(Reading.Box box, int width, String colour) {
    return rectangle(box.x(), top(box), width, font * 5 / 4).with("fill", colour);
  }

  private int top(Reading.Box box) {
    return Math.max(0, box.y() - font * 5 / 4);
  }

  private static Tag rectangle(int x, int y, int width, int height) {
    String path = "M" + x + " " + y + "h" + width + "v" + height + "h-" + width + "z";
    return Tag.of("path").with("d", path);
  }
}
