package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.photo.Finding.Part;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Showable;
import org.inkbook.output.Steps;
import org.inkbook.output.Steps.Step;
import org.inkbook.output.Text;
import org.inkbook.output.Tile;
import org.opencv.core.Mat;

/** What was found on a photo: digits in reading order, and how they were found. */
public final class Sheet implements Showable {
  private final Finding finding;
  private final Layout layout;
  private final List<Mark> marks;
  private final List<List<FoundDigit>> rows;
  private final String hint;
  private final List<Step> more;

  /**
   * @param marks every piece of ink of the photo
   */
  Sheet(Finding finding, Layout layout, List<Mark> marks, String hint) {
    this(finding, layout, marks, hint, List.of());
  }

  private Sheet(Finding finding, Layout layout, List<Mark> marks, String hint, List<Step> more) {
    this.finding = finding;
    this.layout = layout;
    this.marks = List.copyOf(marks);
    this.rows = layout.digits().stream().map(List::copyOf).toList();
    this.hint = hint;
    this.more = List.copyOf(more);
  }

  /** The same sheet, its marks taken otherwise. */
  Sheet with(Layout other) {
    return new Sheet(finding, other, marks, hint, more);
  }

  /** The same sheet after a classifier was asked where to cut and what to join. */
  Sheet regrouped(Layout other) {
    List<Step> steps = new ArrayList<>(more);
    Pixels picture;
    try (Mats mats = new Mats()) {
      Mat boxes = Drawings.boxes(photo().mat(mats), layout.rows(), List.of());
      picture = Pictures.reduced(boxes, Pictures.STEP);
    }
    steps.add(new Step(Stage.REGROUPED.title(), Stage.REGROUPED.explanation(), picture));
    return new Sheet(finding, other, marks, hint, steps);
  }

  /** The same page turned by a quarter, to the right (clockwise) or to the left. */
  Sheet turned(boolean right) {
    Photo photo = photo();
    List<Mark> turned =
        marks.stream().map(mark -> mark.turned(right, photo.width(), photo.height())).toList();
    return new Finder(photo.turned(right), finding).sheet(turned, layout.ink().turned(right));
  }

  /** Every piece of ink of the photo. */
  List<Mark> marks() {
    return marks;
  }

  Layout layout() {
    return layout;
  }

  /** The photo that this was found on. */
  public Photo photo() {
    return layout.photo();
  }

  /** How they were looked for. */
  public Finding finding() {
    return finding;
  }

  /** How many digits were found. */
  public int size() {
    return rows.stream().mapToInt(List::size).sum();
  }

  /** The digits in reading order: rows from the top, each from left to right. */
  public List<FoundDigit> digits() {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** The same, row by row. */
  public List<List<FoundDigit>> rows() {
    return rows;
  }

  /** The digits in reading order as a network wants them: 28 x 28. */
  public List<DigitImage> images() {
    return digits().stream().map(FoundDigit::image).toList();
  }

  /** Every intermediate picture from the photo to the digits, named and explained. */
  public Steps steps() {
    List<Step> all = new ArrayList<>(new Pipeline(photo(), finding, true).steps());
    all.addAll(more);
    try (Mats mats = new Mats()) {
      Trail trail = new Trail(true);
      List<Mark> leftOut = Finder.leftOut(this);
      trail.add(Stage.DIGITS, Drawings.boxes(photo().mat(mats), layout.rows(), leftOut));
      if (size() > 0) {
        trail.add(Stage.MNIST, () -> Drawings.contactSheet(rows));
      }
      all.addAll(trail.steps());
    }
    return new Steps("From " + photo().name() + " to its digits", all);
  }

  /** What to try when no digit was found; empty otherwise. */
  public String hint() {
    return hint;
  }

  /**
   * Which digits these are, by a network or any other classifier. When it is much surer of the page
   * turned by a quarter, that one is read: see {@link SheetReading#sheet()}.
   */
  public SheetReading read(Classifier classifier) {
    SheetReading reading = SheetReading.of(this, classifier);
    if (finding.with(Part.ORIENTATION)) {
      reading = Orientation.best(reading, classifier);
    }
    return finding.with(Part.CUTS_AND_JOINS)
        ? SheetReading.of(CutsAndJoins.of(reading.sheet(), classifier), classifier)
        : reading;
  }

  @Override
  public Output toOutput() {
    if (size() == 0) {
      return new Text("No digits found on " + photo().name() + ". " + hint);
    }
    List<Tile> tiles = new ArrayList<>();
    for (FoundDigit digit : digits()) {
      String place = "row " + (digit.row() + 1) + ", " + (digit.column() + 1);
      tiles.add(Tile.of(digit.image().picture(), place));
    }
    return new Images(
        String.format(Locale.ROOT, "%d digits in %d rows", size(), rows.size()), tiles);
  }

  @Override
  public String toString() {
    return "Sheet[" + photo().name() + ", " + size() + " digits in " + rows.size() + " rows]";
  }
}
