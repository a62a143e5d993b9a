package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.inkbook.ui.form.PenStroke.Point;

/**
 * What is on a pad.
 *
 * @param ground a picture below the strokes, of whose own strokes nothing is known
 */
record Sketch(Optional<Image> ground, List<PenStroke> strokes) {
  static final Sketch BLANK = new Sketch(Optional.empty(), List.of());

  Sketch {
    strokes = List.copyOf(strokes);
  }

  Sketch plus(PenStroke stroke) {
    List<PenStroke> more = new ArrayList<>(strokes);
    more.add(stroke);
    return new Sketch(ground, more);
  }

  /** Without the last stroke, if there is one. */
  Sketch withoutLast() {
    return strokes.isEmpty() ? this : new Sketch(ground, strokes.subList(0, strokes.size() - 1));
  }

  boolean isBlank() {
    return strokes.isEmpty() && ground.isEmpty();
  }

  /** The strokes as text, a line each: the width, then pairs of coordinates. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (PenStroke stroke : strokes) {
      text.append(whole(stroke.width()));
      stroke
          .points()
          .forEach(at -> text.append(' ').append(whole(at.x())).append(',').append(whole(at.y())));
      text.append('\n');
    }
    return text.toString();
  }

  private static String whole(double share) {
    return Long.toString(Math.round(share * PenStroke.GRID));
  }

  /**
   * From {@link #text}.
   *
   * @throws NumberFormatException when it is another text
   * @throws IndexOutOfBoundsException when it is another text
   */
  static Sketch of(String text) {
    List<PenStroke> strokes = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split(" ", -1);
      List<Point> points = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        String[] at = parts[i].split(",", -1);
        points.add(new Point(share(at[0]), share(at[1])));
      }
      if (!points.isEmpty()) {
        strokes.add(new PenStroke(share(parts[0]), points));
      }
    }
    return new Sketch(Optional.empty(), strokes);
  }

  private static double share(String whole) {
    double share = Integer.parseInt(whole) / PenStroke.GRID;
    return Math.max(0, Math.min(1, share));
  }
}
