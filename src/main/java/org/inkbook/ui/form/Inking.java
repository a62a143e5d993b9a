package org.inkbook.ui.form;

import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.inkbook.output.Pixels;
import org.inkbook.ui.form.PenStroke.Point;

/**
 * Puts a sketch on paper: dark on white, in grey. Drawn by ourselves, not by the screen, so that
 * the same strokes make the same picture on every machine and for every text size.
 */
final class Inking {
  /** The side of the picture, in pixels. */
  static final int SIDE = 400;

  /** White paper around the pad: ink that touches the edge of a photo is taken for a shadow. */
  static final int MARGIN = 40;

  static final int PAD = SIDE - 2 * MARGIN;
  private static final int PAPER = 255;
  private static final int INK = 24;

  private final float[] ink = new float[SIDE * SIDE];

  private Inking() {}

  /** The sketch as a picture. */
  static Pixels of(Sketch sketch) {
    Inking inking = new Inking();
    sketch.strokes().forEach(inking::draw);
    byte[] values = sketch.ground().map(Inking::paper).orElseGet(Inking::paper);
    for (int i = 0; i < values.length; i++) {
      if (inking.ink[i] > 0) {
        int paper = values[i] & 0xff;
        values[i] = (byte) Math.round(paper + (Math.min(INK, paper) - paper) * inking.ink[i]);
      }
    }
    return new Pixels(SIDE, SIDE, 1, values);
  }

  private static byte[] paper() {
    byte[] values = new byte[SIDE * SIDE];
    Arrays.fill(values, (byte) PAPER);
    return values;
  }

  private static byte[] paper(Image ground) {
    byte[] values = new byte[SIDE * SIDE];
    PixelReader pixels = ground.getPixelReader();
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) grey(pixels.getArgb(i % SIDE, i / SIDE));
    }
    return values;
  }

  private static int grey(int argb) {
    int sum = (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
    int alpha = argb >>> 24;
    return (sum / 3 * alpha + PAPER * (255 - alpha)) / 255;
  }

  private void draw(PenStroke stroke) {
    List<Point> line = stroke.smooth();
    double radius = Math.max(0.5, stroke.width() * PAD / 2);
    for (int i = 0; i < line.size(); i++) {
      draw(line.get(Math.max(0, i - 1)), line.get(i), radius);
    }
  }

  /** A pixel is covered by as much as its middle lies within the line, up to a pixel. */
  private void draw(Point from, Point to, double radius) {
    double x0 = MARGIN + from.x() * PAD;
    double y0 = MARGIN + from.y() * PAD;
    double dx = MARGIN + to.x() * PAD - x0;
    double dy = MARGIN + to.y() * PAD - y0;
    double length = dx * dx + dy * dy;
    int left = (int) Math.max(0, Math.min(x0, x0 + dx) - radius - 1);
    int right = (int) Math.min(SIDE - 1.0, Math.max(x0, x0 + dx) + radius + 1);
    int top = (int) Math.max(0, Math.min(y0, y0 + dy) - radius - 1);
    int bottom = (int) Math.min(SIDE - 1.0, Math.max(y0, y0 + dy) + radius + 1);
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        int at = y * SIDE + x;
        if (ink[at] < 1) {
          double px = x + 0.5 - x0;
          double py = y + 0.5 - y0;
          double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
          double away = square(px - along * dx) + square(py - along * dy);
          ink[at] = Math.max(ink[at], covered(away, radius));
        }
      }
    }
  }

  /**
   * How much of a pixel is ink.
   *
   * @param away the square of its distance from the middle of the stroke
   */
  private static float covered(double away, double radius) {
    if (away <= square(radius - 0.5)) {
      return 1;
    }
    return (float) Math.max(0, Math.min(1, radius + 0.5 - Math.sqrt(away)));
  }

  private static double square(double value) {
    return value * value;
  }
}
