package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.digits.DigitImage;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Marks of a photo in rows, and what becomes of each: box, crop and 28 x 28 image.
 *
 * @param ink the page that they were taken from
 */
record Layout(Photo photo, PageInk ink, List<List<Mark>> rows) {

  Layout {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The same page, its marks taken otherwise. */
  Layout with(List<List<Mark>> other) {
    return new Layout(photo, ink, other);
  }

  /** The marks as digits in reading order, row by row. */
  List<List<FoundDigit>> digits() {
    try (Mats mats = new Mats()) {
      Mat picture = photo.mat(mats);
      List<List<FoundDigit>> found = new ArrayList<>();
      for (List<Mark> row : rows) {
        List<FoundDigit> digits = new ArrayList<>();
        for (Mark mark : row) {
          digits.add(digit(mats, picture, mark, found.size(), digits.size()));
        }
        found.add(digits);
      }
      return found;
    }
  }

  private static FoundDigit digit(Mats mats, Mat picture, Mark mark, int row, int column) {
    Box box = mark.box();
    Mat crop = mats.keep(picture.submat(new Rect(box.x(), box.y(), box.width(), box.height())));
    return new FoundDigit(row, column, box, Pictures.reduced(crop), image(mark));
  }

  /** A mark as MNIST would have it. */
  static DigitImage image(Mark mark) {
    try (Mats mats = new Mats()) {
      return MnistForm.of(mark.mask(mats));
    }
  }
}
