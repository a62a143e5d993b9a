package org.inkbook.lab.why;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.photo.Box;
import org.inkbook.lab.photo.Finding;
import org.inkbook.lab.photo.Finding.Part;
import org.inkbook.lab.photo.FoundDigit;
import org.inkbook.lab.photo.Photo;
import org.inkbook.lab.photo.ReadDigit;
import org.inkbook.lab.photo.Sheet;
import org.inkbook.lab.scoring.Classifier;

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

  /**
   * Each step left out in turn, on the photo of the sheet where the digit was read. Steps that
   * change which digits there are, but not their pictures, are not among them.
   */
  static List<Detour> around(Sheet sheet, Box box, Classifier classifier) {
    return shortcuts(sheet.finding()).stream()
        .map(way -> new Detour(way.step, image(sheet.photo(), way.finding, box, classifier)))
        .toList();
  }

  private static List<Shortcut> shortcuts(Finding finding) {
    return List.of(
        new Shortcut("smoothing", finding.blur(0)),
        new Shortcut("even light", finding.evenLight(false)),
        new Shortcut("the best colour", finding.without(Part.COLOURS)),
        new Shortcut("wiping ruled lines out", finding.without(Part.RULED_LINES)),
        new Shortcut("a threshold of its own", finding.without(Part.LOCAL_THRESHOLD)),
        new Shortcut("joining pieces", finding.without(Part.FRAGMENTS)),
        new Shortcut("cuts and joins", finding.without(Part.CUTS_AND_JOINS)),
        new Shortcut("the usual stroke", finding.without(Part.STROKE_WIDTH)),
        new Shortcut("centre of mass", finding.without(Part.CENTRE_OF_MASS)));
  }

  private static Optional<DigitImage> image(
      Photo photo, Finding finding, Box box, Classifier classifier) {
    return photo.findDigits(finding).read(classifier).read().stream()
        .map(ReadDigit::found)
        .filter(digit -> common(digit.box(), box) >= SAME)
        .max(Comparator.comparingDouble(digit -> common(digit.box(), box)))
        .map(FoundDigit::image);
  }

  /** What two boxes have in common as a part of what they cover together, 0 to 1. */
  private static double common(Box a, Box b) {
    double width = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
    double height = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
    double both = Math.max(0, width) * Math.max(0, height);
    return both / ((double) a.width() * a.height() + (double) b.width() * b.height() - both);
  }
}
