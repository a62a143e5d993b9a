package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;

/** What was read on a photo, in a page: how sure the network is, and what it saw. */
final class HtmlReading {
  private static final int MOST_BOXES = 300;

  private HtmlReading() {}

  static List<Tag> of(Reading reading) {
    List<Reading.Box> boxes = reading.boxes().stream().limit(MOST_BOXES).toList();
    List<Reading.Box> none = reading.rejected().stream().limit(MOST_BOXES).toList();
    List<Tag> parts = new ArrayList<>();
    parts.add(new HtmlBoxes(reading.photo()).of(boxes, none, photoInWords(reading)));
    if (!boxes.isEmpty()) {
      parts.add(rows(boxes));
    }
    parts.add(Html.note(PlainReading.doubts(reading) + "."));
    if (!boxes.isEmpty()) {
      parts.add(Html.details("What the network saw", HtmlImages.grid(tiles(boxes))));
      parts.addAll(HtmlWays.of(boxes));
    }
    if (!none.isEmpty()) {
      parts.add(Html.details("What was taken for no digit", HtmlImages.grid(tiles(none))));
    }
    return parts;
  }

  private static String photoInWords(Reading reading) {
    int digits = reading.boxes().size();
    String found = "photo with " + digits + (digits == 1 ? " digit found" : " digits found");
    return reading.rejected().isEmpty()
        ? found
        : found + " and " + PlainReading.rejected(reading.rejected().size());
  }

  /** What a mark was read as, and how sure that is. */
  static String inWords(Reading.Box box) {
    return (box.none() ? "no digit" : Wording.line(box.label())) + ": " + confidence(box);
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
                    (box.none() ? "none" : Wording.line(box.label())) + " · " + confidence(box),
                    Tile.Verdict.NONE,
                    box.image().probabilities()))
        .toList();
  }
}
