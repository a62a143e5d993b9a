package org.inkbook.lab.digits;

import java.util.Arrays;
import java.util.List;

/**
 * One of the ways in which a digit is written: the knots that the pen passes, stroke by stroke.
 *
 * @param weight how common this way is, compared with the digit's others
 * @param strokes in a square of 0 to 100, y downwards
 */
record Allograph(double weight, List<List<Knot>> strokes) {

  /**
   * A place that the pen passes.
   *
   * @param corner whether it turns sharply there
   */
  record Knot(double x, double y, boolean corner) {}

  /**
   * From text: the weight, then knots as {@code x,y} with a space between, {@code !} after a
   * corner, {@code /} between strokes.
   */
  static Allograph of(String text) {
    String[] parts = text.strip().split(" +", 2);
    return new Allograph(
        Double.parseDouble(parts[0]),
        Arrays.stream(parts[1].split(" / ", -1)).map(Allograph::stroke).toList());
  }

  private static List<Knot> stroke(String knots) {
    return Arrays.stream(knots.trim().split(" +", -1)).map(Allograph::knot).toList();
  }

  private static Knot knot(String text) {
    boolean corner = text.endsWith("!");
    String[] numbers = (corner ? text.substring(0, text.length() - 1) : text).split(",", 2);
    return new Knot(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), corner);
  }
}
