package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Finds the connected pieces of ink of a photo. */
final class Marks {

  /** A speck is smaller than the square of this part of the long side, and is not listed. */
  private static final double SPECK = 0.002;

  /** OpenCV's label of what is no ink. */
  private static final int PAPER = 0;

  private final int[] labels;
  private final byte[] ink;
  private final int width;
  private final int[] boxes;

  /** The mean darkness of each piece, and how far it stretches along an edge. */
  private final double[] darkness;

  private final int[] contact;

  private Marks(int[] labels, byte[] ink, int width, int[] boxes, byte[] around) {
    this.labels = labels;
    this.ink = ink;
    this.width = width;
    this.boxes = boxes;
    this.darkness = darkness();
    this.contact = new EdgeContact(labels, around, width, boxes.length / 5).lengths();
  }

  /**
   * @param binary 255 where there is ink
   * @param ink how dark it is: 255 is paper
   * @param around 255 where there is no sheet of paper
   */
  static List<Mark> of(Mat binary, Mat ink, Mat around) {
    try (Mats mats = new Mats()) {
      Mat numbered = mats.mat();
      Mat stats = mats.mat();
      Imgproc.connectedComponentsWithStats(binary, numbered, stats, mats.mat(), 8, CvType.CV_32S);
      int[] labels = new int[binary.rows() * binary.cols()];
      numbered.get(0, 0, labels);
      byte[] values = new byte[labels.length];
      ink.get(0, 0, values);
      byte[] outside = new byte[labels.length];
      around.get(0, 0, outside);
      int[] boxes = new int[stats.rows() * stats.cols()];
      stats.get(0, 0, boxes);
      double speck = SPECK * Math.max(binary.cols(), binary.rows());
      return new Marks(labels, values, binary.cols(), boxes, outside).larger(speck * speck);
    }
  }

  private double[] darkness() {
    double[] mean = new double[boxes.length / 5];
    for (int i = 0; i < labels.length; i++) {
      int label = labels[i];
      if (label != PAPER) {
        mean[label] += 255 - (ink[i] & 0xff);
      }
    }
    for (int label = 0; label < mean.length; label++) {
      mean[label] /= Math.max(1, boxes[5 * label + 4]);
    }
    return mean;
  }

  /** Five numbers a piece, as OpenCV has them: left, top, width, height, area; first is paper. */
  private List<Mark> larger(double least) {
    List<Mark> marks = new ArrayList<>();
    for (int label = 1; label < darkness.length; label++) {
      int at = label * 5;
      if (boxes[at + 4] >= least) {
        Box box = new Box(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
        marks.add(
            new Mark(Set.of(label), box, pixels(label, box), darkness[label], contact[label]));
      }
    }
    return List.copyOf(marks);
  }

  private boolean[] pixels(int label, Box box) {
    boolean[] pixels = new boolean[box.width() * box.height()];
    for (int y = 0; y < box.height(); y++) {
      int from = (box.y() + y) * width + box.x();
      for (int x = 0; x < box.width(); x++) {
        pixels[y * box.width() + x] = labels[from + x] == label;
      }
    }
    return pixels;
  }
}
