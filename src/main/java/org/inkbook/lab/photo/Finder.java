package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.photo.Finding.Part;

/** From marks of ink to those that may be digits, in reading order. */
final class Finder {
  private final Photo photo;
  private final Finding finding;

  Finder(Photo photo, Finding finding) {
    this.photo = photo;
    this.finding = finding;
  }

  /**
   * The digits among all marks.
   *
   * @param marks every piece of ink of the photo
   * @param page what they were taken from
   */
  Sheet sheet(List<Mark> marks, PageInk page) {
    NoiseFilter filter = new NoiseFilter(photo.width(), photo.height(), finding);
    List<Mark> possible = filter.possible(marks);
    List<Mark> whole =
        finding.with(Part.FRAGMENTS)
            ? Fragments.join(possible, NoiseFilter.usualHeight(possible))
            : possible;
    List<Mark> kept = finding.with(Part.NOISE) ? filter.digits(whole) : whole;
    String hint = kept.isEmpty() ? Hints.nothingFound(finding, marks, possible) : "";
    return new Sheet(finding, new Layout(photo, finding, page, rows(kept)), marks, hint);
  }

  private List<List<Mark>> rows(List<Mark> kept) {
    if (!kept.isEmpty() && !finding.with(Part.ROWS)) {
      return List.of(ReadingOrder.fromTheLeft(kept));
    }
    List<List<Mark>> rows = ReadingOrder.rows(kept);
    return finding.with(Part.NOISE)
        ? new Strays(photo.width(), photo.height()).leaveOut(rows)
        : rows;
  }

  /** What is not among the digits of a layout, though it is as large as one may be. */
  static List<Mark> leftOut(Sheet sheet) {
    Photo photo = sheet.photo();
    NoiseFilter filter = new NoiseFilter(photo.width(), photo.height(), sheet.finding());
    List<Mark> left = new ArrayList<>(filter.possible(sheet.marks()));
    left.removeIf(
        mark ->
            sheet.layout().rows().stream().flatMap(List::stream).anyMatch(d -> d.contains(mark)));
    return left;
  }
}
