package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** The connected pieces of ink of a photo, and which pixel belongs to which. */
final class Marks {

  /** A speck is smaller than the square of this part of the long side. */
  private static final double SPECK = 0.002;

  private final int width;
  private final int[] labels;
  private final List<Mark> all;

  private Marks(int width, int[] labels, List<Mark> all) {
    this.width = width;
    this.labels = labels;
    this.all = List.copyOf(all);
  }

  /**
   * @param binary 255 where there is ink
   * @param ink how dark it is: 255 is paper
   */
  static Marks of(Mat binary, Mat ink) {
    try (Mats mats = new Mats()) {
      Mat numbered = mats.mat();
      Mat stats = mats.mat();
      Imgproc.connectedComponentsWithStats(binary, numbered, stats, mats.mat(), 8, CvType.CV_32S);
      int[] labels = new int[binary.rows() * binary.cols()];
      numbered.get(0, 0, labels);
      int[] boxes = new int[stats.rows() * stats.cols()];
      stats.get(0, 0, boxes);
      double speck = SPECK * Math.max(binary.cols(), binary.rows());
      return new Marks(
          binary.cols(), labels, marks(labels, values(ink), boxes, ink.cols(), speck * speck));
    }
  }

  private static byte[] values(Mat grey) {
    byte[] values = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, values);
    return values;
  }

  /**
   * @param boxes five numbers a piece, as OpenCV has them: left, top, width, height, area; the
   *     first piece is the paper
   */
  private static List<Mark> marks(int[] labels, byte[] ink, int[] boxes, int width, double least) {
    int count = boxes.length / 5;
    long[] darkness = new long[count];
    for (int i = 0; i < labels.length; i++) {
      darkness[labels[i]] += 255 - (ink[i] & 0xff);
    }
    int[] contact = new EdgeContact(labels, width).lengths(count);
    List<Mark> marks = new ArrayList<>();
    for (int label = 1; label < count; label++) {
      int at = label * 5;
      int area = boxes[at + 4];
      if (area >= least) {
        Box box = new Box(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
        double mean = (double) darkness[label] / area;
        marks.add(new Mark(Set.of(label), box, area, mean, contact[label]));
      }
    }
    return marks;
  }

  /** All that are more than a speck. */
  List<Mark> all() {
    return all;
  }

  /** The pixels of one mark in its box: 255 where its own ink is. */
  Mat mask(Mats mats, Mark mark) {
    Box box = mark.box();
    byte[] values = new byte[box.width() * box.height()];
    for (int y = 0; y < box.height(); y++) {
      for (int x = 0; x < box.width(); x++) {
        int label = labels[(box.y() + y) * width + box.x() + x];
        if (label != 0 && mark.parts().contains(label)) {
          values[y * box.width() + x] = (byte) 255;
        }
      }
    }
    Mat mask = mats.keep(new Mat(box.height(), box.width(), CvType.CV_8U));
    mask.put(0, 0, values);
    return mask;
  }
}
