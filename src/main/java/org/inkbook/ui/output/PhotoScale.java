package org.inkbook.ui.output;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.inkbook.output.Correction.Area;
import org.inkbook.output.Correction.Spot;
import org.inkbook.output.Pixels;
import org.inkbook.output.Reading;

/**
 * From places on the screen to those that corrections name, and back.
 *
 * @param scale screen pixels for each pixel of the photo
 * @param longSide of the photo, in its pixels
 */
record PhotoScale(double scale, int longSide) {
  private static final double UNITS = 1000;

  static PhotoScale of(Pixels photo, double scale) {
    return new PhotoScale(scale, Math.max(photo.width(), photo.height()));
  }

  private double unit() {
    return scale * longSide / UNITS;
  }

  Spot spot(Point2D at) {
    return new Spot(round(at.getX()), round(at.getY()));
  }

  Area area(Rectangle2D on) {
    return new Area(
        round(on.getMinX()),
        round(on.getMinY()),
        Math.max(1, round(on.getWidth())),
        Math.max(1, round(on.getHeight())));
  }

  private int round(double screen) {
    return (int) Math.max(0, Math.round(screen / unit()));
  }

  /** Where a box lies on the screen. */
  Rectangle2D place(Reading.Box box) {
    return new Rectangle2D(
        Math.rint(box.x() * scale),
        Math.rint(box.y() * scale),
        Math.max(4, Math.rint(box.width() * scale)),
        Math.max(4, Math.rint(box.height() * scale)));
  }

  /** The middle of a box, which names it. */
  Spot spot(Reading.Box box) {
    double unit = longSide / UNITS;
    return new Spot(
        (int) Math.round((box.x() + box.width() / 2.0) / unit),
        (int) Math.round((box.y() + box.height() / 2.0) / unit));
  }
}
