package org.inkbook.lab.photo;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** What happens to photos on their way: held askew, sent small, in a shadow, saved badly. */
enum Spoiling {
  NONE,
  TURNED_LEFT,
  TURNED_RIGHT,
  HALF,
  FOUR_FIFTHS,
  SHADOW,
  JPEG_50;

  Photo of(Photo photo) {
    try (Mats mats = new Mats()) {
      return Photo.of(photo.name(), spoilt(mats, photo.bgr(mats)));
    }
  }

  private Mat spoilt(Mats mats, Mat photo) {
    return switch (this) {
      case NONE -> photo;
      case TURNED_LEFT -> turned(mats, photo, 3);
      case TURNED_RIGHT -> turned(mats, photo, -3);
      case HALF -> scaled(mats, photo, 0.5);
      case FOUR_FIFTHS -> scaled(mats, photo, 0.8);
      case SHADOW -> shadow(mats, photo);
      case JPEG_50 -> saved(mats, photo, 50);
    };
  }

  /** By degrees to the left; what comes in from outside is as the edge was. */
  private static Mat turned(Mats mats, Mat photo, double degrees) {
    Point middle = new Point(photo.cols() / 2.0, photo.rows() / 2.0);
    Mat how = mats.keep(Imgproc.getRotationMatrix2D(middle, degrees, 1));
    double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
    double cos = Math.cos(Math.toRadians(degrees));
    double width = photo.cols() * cos + photo.rows() * sin;
    double height = photo.rows() * cos + photo.cols() * sin;
    how.put(0, 2, how.get(0, 2)[0] + width / 2 - middle.x);
    how.put(1, 2, how.get(1, 2)[0] + height / 2 - middle.y);
    Mat turned = mats.mat();
    Size size = new Size(Math.round(width), Math.round(height));
    Imgproc.warpAffine(photo, turned, how, size, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
    return turned;
  }

  private static Mat scaled(Mats mats, Mat photo, double factor) {
    Mat scaled = mats.mat();
    Size size = new Size(Math.ceil(photo.cols() * factor), Math.ceil(photo.rows() * factor));
    Imgproc.resize(photo, scaled, size, 0, 0, Imgproc.INTER_AREA);
    return scaled;
  }

  /** Everything beyond a slanting line is less than half as bright, with a soft edge. */
  private static Mat shadow(Mats mats, Mat photo) {
    int columns = photo.cols();
    double soft = Math.max(photo.rows(), columns) / 60.0;
    Mat light = mats.keep(new Mat(photo.size(), CvType.CV_32FC3));
    float[] row = new float[columns * 3];
    for (int y = 0; y < photo.rows(); y++) {
      for (int x = 0; x < columns; x++) {
        double beyond = (x + 0.4 * y - 0.6 * columns) / soft;
        float value = (float) (1 - 0.55 / (1 + Math.exp(-beyond)));
        row[3 * x] = value;
        row[3 * x + 1] = value;
        row[3 * x + 2] = value;
      }
      light.put(y, 0, row);
    }
    Mat lit = mats.mat();
    photo.convertTo(lit, CvType.CV_32FC3);
    Core.multiply(lit, light, lit);
    Mat result = mats.mat();
    lit.convertTo(result, CvType.CV_8UC3);
    return result;
  }

  private static Mat saved(Mats mats, Mat photo, int quality) {
    MatOfByte coded = mats.keep(new MatOfByte());
    MatOfInt how = mats.keep(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality));
    Imgcodecs.imencode(".jpg", photo, coded, how);
    return mats.keep(Imgcodecs.imdecode(coded, Imgcodecs.IMREAD_COLOR));
  }
}
