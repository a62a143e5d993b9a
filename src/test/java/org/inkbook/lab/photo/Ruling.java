package org.inkbook.lab.photo;

import org.opencv.core.Mat;

/**
 * Lines or squares drawn over a photo of plain paper, as if it had been written on: slightly askew
 * and bent, bluish, on paper that is wavy.
 *
 * @param name in the table
 * @param across how many squares fit along the long side
 * @param darkness what the middle of a line absorbs, from 0 to 1
 * @param squared whether there are lines in both directions
 */
record Ruling(String name, int across, double darkness, boolean squared) {
  private static final double SLANT = 0.012;
  private static final double BEND = 0.004;
  private static final double WAVE = 0.06;

  /** How much of what green loses blue loses, too. */
  private static final double BLUE = 0.75;

  Photo on(Photo photo) {
    try (Mats mats = new Mats()) {
      Mat page = photo.bgr(mats);
      byte[] row = new byte[3 * page.cols()];
      int longSide = Math.max(page.rows(), page.cols());
      for (int y = 0; y < page.rows(); y++) {
        page.get(y, 0, row);
        for (int x = 0; x < page.cols(); x++) {
          double line = darkness * covered(x, y, longSide);
          double light = 1 - WAVE * wave((double) x / longSide, (double) y / longSide);
          row[3 * x] = scaled(row[3 * x], (1 - BLUE * line) * light);
          row[3 * x + 1] = scaled(row[3 * x + 1], (1 - line) * light);
          row[3 * x + 2] = scaled(row[3 * x + 2], (1 - line) * light);
        }
        page.put(y, 0, row);
      }
      return Photo.of(photo.name(), page);
    }
  }

  private double covered(int x, int y, int longSide) {
    double bend = BEND * longSide;
    double level = line(y + SLANT * x + bend * Math.sin(Math.PI * x / longSide), longSide);
    double upright = line(x - SLANT * y + bend * Math.sin(Math.PI * y / longSide), longSide);
    return squared ? 1 - (1 - level) * (1 - upright) : level;
  }

  /** 1 in the middle of a line; its thickness is that of a fine pen. */
  private double line(double at, int longSide) {
    double apart = (double) longSide / across;
    double off = Math.abs((at + 0.3 * apart) % apart - apart / 2);
    double width = Math.max(0.7, 1.2 * longSide / 1000);
    return Math.exp(-(off / width) * (off / width));
  }

  private static double wave(double x, double y) {
    return Math.max(0, Math.sin(37 * x + 11 * y) * Math.sin(29 * y - 7 * x));
  }

  private static byte scaled(byte value, double factor) {
    return (byte) Math.round((value & 0xff) * factor);
  }
}
