package org.inkbook.lab.digits;

import java.util.List;

/**
 * Paints strokes as MNIST has its digits: the ink just fits 20 x 20 pixels, its aspect kept and its
 * edges anti-aliased, and its centre of mass is at the centre of 28 x 28.
 *
 * @see <a href="https://yann.lecun.com/exdb/mnist/">LeCun, Cortes, Burges: The MNIST database</a>
 */
final class Ink {
  private static final int BOX = 20;

  /** The breadth of an edge in pixels, from white to black. */
  private static final double SOFTNESS = 1.15;

  private static final int SIDE = DigitImage.SIZE;

  /**
   * MNIST's centres of mass lie within the pixel at row 14, column 14, half a pixel off the middle.
   */
  private static final double CENTRE = 14.5;

  /** Ink of each pixel from 0 to 1, the box at the top left corner. */
  private final double[] ink = new double[BOX * BOX];

  /** Writes the 784 pixels of an image to an offset of an array that is zero there. */
  static void paint(List<PenStroke> strokes, byte[] pixels, int offset) {
    Ink ink = new Ink();
    for (PenStroke stroke : PenBox.fitted(strokes, BOX)) {
      ink.trace(stroke.points());
    }
    ink.centre(pixels, offset);
  }

  private void trace(List<PenPoint> points) {
    PenPoint from = points.get(0);
    for (PenPoint to : points) {
      trace(from, to);
      from = to;
    }
  }

  private void trace(PenPoint from, PenPoint to) {
    double reach = Math.max(from.radius(), to.radius()) + 1;
    int left = pixel(Math.min(from.x(), to.x()) - reach);
    int right = pixel(Math.max(from.x(), to.x()) + reach);
    int top = pixel(Math.min(from.y(), to.y()) - reach);
    int bottom = pixel(Math.max(from.y(), to.y()) + reach);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double covered = covered(from, to, column + .5, row + .5);
        int i = row * BOX + column;
        ink[i] = Math.max(ink[i], covered);
      }
    }
  }

  private static int pixel(double place) {
    return (int) Math.max(0, Math.min(BOX - 1, place));
  }

  /** How much of a pixel lies within the trace, by the distance of its centre from the edge. */
  private static double covered(PenPoint from, PenPoint to, double x, double y) {
    double alongX = to.x() - from.x();
    double alongY = to.y() - from.y();
    double length = alongX * alongX + alongY * alongY;
    double t = length == 0 ? 0 : ((x - from.x()) * alongX + (y - from.y()) * alongY) / length;
    double near = Math.max(0, Math.min(1, t));
    double dx = x - from.x() - near * alongX;
    double dy = y - from.y() - near * alongY;
    double radius = from.radius() + near * (to.radius() - from.radius());
    return Math.max(0, Math.min(1, (radius - Math.sqrt(dx * dx + dy * dy)) / SOFTNESS + .5));
  }

  private void centre(byte[] pixels, int offset) {
    double mass = 0;
    double momentX = 0;
    double momentY = 0;
    for (int row = 0, i = 0; row < BOX; row++) {
      for (int column = 0; column < BOX; column++, i++) {
        mass += ink[i];
        momentX += ink[i] * (column + .5);
        momentY += ink[i] * (row + .5);
      }
    }
    int right = (int) Math.floor(CENTRE - momentX / mass + .5);
    int down = (int) Math.floor(CENTRE - momentY / mass + .5);
    for (int i = 0; i < ink.length; i++) {
      int column = i % BOX + right;
      int row = i / BOX + down;
      if (column >= 0 && column < SIDE && row >= 0 && row < SIDE) {
        pixels[offset + row * SIDE + column] = (byte) (int) (ink[i] * 255 + .5);
      }
    }
  }
}
