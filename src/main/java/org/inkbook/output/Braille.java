package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;

/** A digit drawn in Braille characters, each of which is 2 x 4 pixels: 14 columns by 7 lines. */
final class Braille {
  private static final int INK = 110;

  /** The bit of each dot of a Braille character (Unicode, block U+2800), rows from the top. */
  private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private Braille() {}

  /** Lines of equal length; a pixel lighter than a middle grey is a dot. */
  static List<String> lines(Pixels picture) {
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < picture.height(); y += 4) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < picture.width(); x += 2) {
        line.append((char) (0x2800 + dots(picture, x, y)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Whether a line has no dot at all. */
  static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == 0x2800 || c == ' ');
  }

  private static int dots(Pixels picture, int left, int top) {
    int dots = 0;
    for (int y = top; y < Math.min(top + 4, picture.height()); y++) {
      for (int x = left; x < Math.min(left + 2, picture.width()); x++) {
        dots |= picture.value(x, y, 0) >= INK ? DOTS[y - top][x - left] : 0;
      }
    }
    return dots;
  }
}
