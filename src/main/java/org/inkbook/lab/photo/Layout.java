package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;

/**
 * Marks of a photo in rows, and what becomes of each: box, crop and 28 x 28 image.
 *
 * @param finding how they were looked for
 * @param ink the page that they were taken from
 */
record Layout(Photo photo, Finding finding, PageInk ink, List<List<Mark>> rows) {

  Layout {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The same page, its marks taken otherwise. */
  Layout with(List<List<Mark>> other) {
    return new Layout(photo, finding, ink, other);
  }

  /** The marks as digits in reading order, row by row. */
  List<List<FoundDigit>> digits() {
    // A mark remembers its image; to make them is most of the work, and each is made by itself.
    rows.stream().flatMap(List::stream).toList().parallelStream().forEach(this::image);
    List<List<FoundDigit>> found = new ArrayList<>();
    for (List<Mark> row : rows) {
      List<FoundDigit> digits = new ArrayList<>();
      for (Mark mark : row) {
        digits.add(digit(mark, found.size(), digits.size()));
      }
      found.add(digits);
    }
    return found;
  }

  private FoundDigit digit(Mark mark, int row, int column) {
    return new FoundDigit(row, column, mark.box(), photo.crop(mark.box()), image(mark));
  }

  /** A mark as MNIST would have it. */
  DigitImage image(Mark mark) {
    return mark.image(finding);
  }
}
