package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkbook.output.Reading;
import org.inkbook.output.Steps;
import org.inkbook.output.Tile;

/** A reading as it is shown: the photo reduced, with boxes around digits and other marks. */
final class ReadingOutput {
  /** Of more marks than these the ways are not shown: a page of them is a megabyte. */
  private static final int MOST_WAYS = 150;

  private final SheetReading reading;
  private final double scale;

  private ReadingOutput(SheetReading reading) {
    this.reading = reading;
    Photo photo = reading.sheet().photo();
    this.scale = Pictures.scale(photo.width(), photo.height());
  }

  /**
   * As an output.
   *
   * @param editable whether a reader may put it right
   */
  static Reading of(SheetReading reading, boolean editable) {
    ReadingOutput output = new ReadingOutput(reading);
    return new Reading(
        reading.text(),
        reading.sheet().photo().picture(),
        output.digits(),
        output.rejected(),
        editable);
  }

  private List<Reading.Box> digits() {
    List<List<Steps.Step>> ways = ways(reading.read().stream().map(ReadDigit::found).toList());
    List<Reading.Box> boxes = new ArrayList<>();
    for (ReadDigit digit : reading.read()) {
      String label = Integer.toString(digit.digit());
      Tile image = tile(digit.found(), label, digit.probabilities());
      boxes.add(
          box(
              digit.found(),
              label,
              digit.confidence(),
              image,
              digit.byHand(),
              ways.get(boxes.size())));
    }
    return boxes;
  }

  private List<Reading.Box> rejected() {
    List<List<Steps.Step>> ways =
        ways(reading.rejected().stream().map(RejectedMark::found).toList());
    List<Reading.Box> boxes = new ArrayList<>();
    for (RejectedMark mark : reading.rejected()) {
      Tile image = tile(mark.found(), "none", mark.probabilities());
      boxes.add(box(mark.found(), "", mark.confidence(), image, false, ways.get(boxes.size())));
    }
    return boxes;
  }

  private List<List<Steps.Step>> ways(List<FoundDigit> marks) {
    return reading.sheet().size() > MOST_WAYS
        ? Stream.generate(List::<Steps.Step>of).limit(marks.size()).toList()
        : DigitWay.of(reading.sheet().layout(), marks);
  }

  private static Tile tile(FoundDigit found, String label, List<Double> probabilities) {
    return new Tile(found.image().picture(), label, Tile.Verdict.NONE, probabilities);
  }

  private Reading.Box box(
      FoundDigit found,
      String label,
      double confidence,
      Tile image,
      boolean byHand,
      List<Steps.Step> way) {
    Box box = found.box();
    return new Reading.Box(
        (int) Math.round(box.x() * scale),
        (int) Math.round(box.y() * scale),
        (int) Math.max(1, Math.round(box.width() * scale)),
        (int) Math.max(1, Math.round(box.height() * scale)),
        found.row(),
        label,
        confidence,
        image,
        byHand,
        way);
  }
}
