package org.inkbook.lab.why;

import java.util.List;
import java.util.Optional;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.photo.Box;
import org.inkbook.lab.photo.Finding;
import org.inkbook.lab.photo.FoundDigit;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.Sheet;

/**
 * The way from the photo to a digit with one step left out.
 *
 * @param step the step, in words
 * @param image what came of the digit; empty when none was found in its place
 */
record Detour(String step, Optional<DigitImage> image) {

  /** How much of two boxes has to be common to both, as a part of what they cover together. */
  private static final double SAME = 0.3;

  /** A way that leaves out a step. */
  private record Shortcut(String step, Finding finding) {}

  /** Each step left out in turn, on the sheet where the digit was found. */
  static List<Detour> around(Sheet sheet, Box box) {
    return shortcuts(sheet.finding()).parallelStream()
        .map(way -> new Detour(way.step, image(sheet.photo(), way.finding, box)))
        .toList();
  }

  private static List<Shortcut> shortcuts(Finding finding) {
    return List.of(
        new Shortcut("smoothing", finding.blur(0)),
        new Shortcut("even light", finding.evenLight(false)),
        new Shortcut("a threshold of its own", Finding.threshold(128).blur(finding.blur())));
  }

  private static Optional<DigitImage> image(Photo photo, Finding finding, Box box) {
    FoundDigit best = null;
    double most = SAME;
    for (FoundDigit digit : photo.findDigits(finding).digits()) {
      double common = common(digit.box(), box);
      if (common >= most) {
        most = common;
        best = digit;
      }
    }
    return Optional.ofNullable(best).map(FoundDigit::image);
  }

  /** What two boxes have in common as a part of what they cover together, 0 to 1. */
  private static double common(Box a, Box b) {
    double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
    double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
    double both = Math.max(0, width) * Math.max(0, height);
    return both / ((double) a.width() * a.height() + (double) b.width() * b.height() - both);
  }
}
