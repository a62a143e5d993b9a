package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.inkbook.output.Steps;
import org.inkbook.output.Text;
import org.inkbook.output.Tile;

/** What was found on a photo: digits in reading order, and how they were found. */
public final class Sheet implements Showable {
  private final Finding finding;
  private final Layout layout;
  private final List<List<FoundDigit>> rows;
  private final List<Steps.Step> steps;
  private final String hint;

  Sheet(
      Finding finding,
      Layout layout,
      List<List<FoundDigit>> rows,
      List<Steps.Step> steps,
      String hint) {
    this.finding = finding;
    this.layout = layout;
    this.rows = rows.stream().map(List::copyOf).toList();
    this.steps = List.copyOf(steps);
    this.hint = hint;
  }

  /** The same sheet, its marks taken otherwise. */
  Sheet with(Layout other) {
    return new Sheet(finding, other, other.digits(), steps, hint);
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
    return new Steps("From " + photo().name() + " to its digits", steps);
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
    SheetReading upright = Orientation.best(SheetReading.of(this, classifier), classifier);
    return BrokenDigits.join(upright, classifier);
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
