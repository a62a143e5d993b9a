package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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

/** What was found on a photo: digits in reading order, and how they were found. */
public final class Sheet implements Showable {
  private final Finding finding;
  private final Layout layout;
  private final List<Mark> marks;
  private final List<List<FoundDigit>> rows;
  private final String hint;

  /** What the photo looked like before it was turned; nothing on a page that stayed as it was. */
  private final Optional<Supplier<Pixels>> lying;

  private final List<Supplier<Step>> more;

  /**
   * @param marks every piece of ink of the photo
   */
  Sheet(Finding finding, Layout layout, List<Mark> marks, String hint) {
    this(finding, layout, marks, hint, Optional.empty(), List.of());
  }

  private Sheet(
      Finding finding,
      Layout layout,
      List<Mark> marks,
      String hint,
      Optional<Supplier<Pixels>> lying,
      List<Supplier<Step>> more) {
    this.finding = finding;
    this.layout = layout;
    this.marks = List.copyOf(marks);
    this.rows = layout.digits().stream().map(List::copyOf).toList();
    this.hint = hint;
    this.lying = lying;
    this.more = List.copyOf(more);
  }

  /** The same sheet, its marks taken otherwise. */
  Sheet with(Layout other) {
    return new Sheet(finding, other, marks, hint, lying, more);
  }

  /** The same sheet after a classifier was asked where to cut and what to join. */
  Sheet regrouped(Layout other) {
    List<Supplier<Step>> steps = new ArrayList<>(more);
    steps.add(() -> Stage.REGROUPED.step(Drawings.boxes(photo(), layout.rows(), List.of())));
    return new Sheet(finding, other, marks, hint, lying, steps);
  }

  /** The same page turned by a quarter, to the right (clockwise) or to the left. */
  Sheet turned(boolean right) {
    Photo photo = photo();
    List<Mark> turned =
        marks.stream().map(mark -> mark.turned(right, photo.width(), photo.height())).toList();
    Photo upright = photo.turned(right);
    Sheet sheet = new Finder(upright, finding).sheet(turned, layout.ink().turned(right));
    Supplier<Pixels> before = lying.orElse(() -> upright.turned(!right).step());
    return new Sheet(finding, sheet.layout, turned, sheet.hint, Optional.of(before), sheet.more);
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
    List<Step> all = new ArrayList<>(Pipeline.watched(photo(), finding).steps());
    lying.ifPresent(
        photo -> {
          Step upright = all.set(0, Stage.PHOTO.step(photo.get()));
          all.add(1, Stage.TURNED.step(upright.picture()));
        });
    more.forEach(step -> all.add(step.get()));
    all.add(Stage.DIGITS.step(Drawings.boxes(photo(), layout.rows(), Finder.leftOut(this))));
    if (size() > 0) {
      all.add(Stage.MNIST.step(Drawings.contactSheet(rows)));
    }
    return new Steps("From " + photo().name() + " to its digits", all);
  }

  /** What to try when no digit was found; empty otherwise. */
  public String hint() {
    return hint;
  }

  /**
   * Which digits these are, by a network or any other classifier. When it is much surer of the page
   * turned by a quarter or by half, that one is read: see {@link SheetReading#sheet()}.
   */
  public SheetReading read(Classifier classifier) {
    Classifier once = new AskedOnce(classifier);
    SheetReading reading = SheetReading.of(this, once);
    if (finding.with(Part.ORIENTATION)) {
      reading = Orientation.best(reading, once);
    }
    return judged(reading, once).calibrated();
  }

  /**
   * Letters make fine digits when cut, so a page is judged before; one with few marks after, too.
   */
  private SheetReading judged(SheetReading whole, Classifier classifier) {
    boolean suspect = finding.with(Part.JUDGEMENT) && whole.judgement().isSuspect();
    if (suspect && whole.judgement().isFounded()) {
      return whole.refusing();
    }
    SheetReading cut =
        finding.with(Part.CUTS_AND_JOINS) ? CutsAndJoins.of(whole, classifier) : whole;
    return suspect && cut.judgement().isUnsure() ? cut.refusing() : cut;
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
