package org.inkbook.lab.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkbook.fault.FileException;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Brings a picture file to pixels: checked before it is decoded, upright, in 8 bits and colour. */
final class PhotoReader {
  private static final long MOST_BYTES = 200L << 20;
  private static final long MOST_PIXELS = 60_000_000;
  private static final double LEAST_LEFT = 0.75;
  private static final String FORMATS = "Save it as JPEG or PNG.";

  private final Path path;

  PhotoReader(Path path) {
    this.path = path;
  }

  /** The picture, its long side at most {@code longSide}; released with the other matrices. */
  Mat read(Mats mats, int longSide) {
    byte[] file = bytes();
    PictureHeader header = header(file);
    Mat decoded = decode(mats, file, header, reduction(header, longSide));
    if (decoded.empty()) {
      throw damaged();
    }
    double scale = (double) longSide / Math.max(decoded.width(), decoded.height());
    if (scale >= 1) {
      return decoded;
    }
    Mat reduced = mats.mat();
    int width = (int) Math.max(1, Math.round(decoded.width() * scale));
    int height = (int) Math.max(1, Math.round(decoded.height() * scale));
    Imgproc.resize(decoded, reduced, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
    return reduced;
  }

  /**
   * By how much a picture is reduced while it is decoded: a JPEG is then decoded so much quicker.
   * What is left is at least three quarters of what is asked for.
   */
  private static int reduction(PictureHeader header, int longSide) {
    int reduction = 1;
    int side = Math.max(header.width(), header.height());
    while (reduction < 8 && side >= 2 * reduction * LEAST_LEFT * longSide) {
      reduction *= 2;
    }
    return reduction;
  }

  private byte[] bytes() {
    try {
      if (!Files.exists(path)) {
        throw new FileException(path, "there is no such file", "Check its name and folder.");
      }
      if (Files.isDirectory(path)) {
        throw new FileException(path, "is a folder, not a photo", "Name one of the files in it.");
      }
      if (Files.size(path) > MOST_BYTES) {
        throw new FileException(
            path, "is larger than 200 MB, which no photo is", "Save it as JPEG.");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new FileException(path, "cannot be read", "Check who may read it.", e);
    }
  }

  private PictureHeader header(byte[] file) {
    PictureFormat format = PictureFormat.of(file);
    if (file.length == 0) {
      throw new FileException(path, "is empty", "Copy or export the photo again.");
    }
    if (!format.read()) {
      throw new FileException(
          path, "is " + format.words() + "; JPEG, PNG, BMP and WebP are read", FORMATS);
    }
    try {
      PictureHeader header = PictureHeader.of(format, file);
      check(header);
      return header;
    } catch (PictureHeader.Damaged e) {
      throw damaged();
    }
  }

  private void check(PictureHeader header) {
    if (header.pixels() > MOST_PIXELS) {
      throw new FileException(
          path,
          "is " + header.width() + " x " + header.height() + " pixels; at most 60 million are read",
          "Scale it down: 2,000 pixels along the long side are plenty for a sheet of digits.");
    }
    if (header.moving()) {
      throw new FileException(path, "is an animation, not a picture", FORMATS);
    }
    if (!header.complete()) {
      throw new FileException(
          path, "ends before its picture is complete", "Copy or export the photo again.");
    }
  }

  private FileException damaged() {
    return new FileException(
        path, "is damaged: its pixels cannot be decoded", "Copy or export the photo again.");
  }

  private static Mat decode(Mats mats, byte[] file, PictureHeader header, int reduction) {
    Mat coded = mats.keep(new MatOfByte(file));
    if (!header.alpha()) {
      int how =
          switch (reduction) {
            case 1 -> Imgcodecs.IMREAD_COLOR;
            case 2 -> Imgcodecs.IMREAD_REDUCED_COLOR_2;
            case 4 -> Imgcodecs.IMREAD_REDUCED_COLOR_4;
            default -> Imgcodecs.IMREAD_REDUCED_COLOR_8;
          };
      return mats.keep(Imgcodecs.imdecode(coded, how));
    }
    Mat decoded = mats.keep(Imgcodecs.imdecode(coded, Imgcodecs.IMREAD_UNCHANGED));
    return decoded.channels() == 4
        ? onPaper(mats, decoded)
        : mats.keep(Imgcodecs.imdecode(coded, Imgcodecs.IMREAD_COLOR));
  }

  /** What is transparent becomes paper: white, as a drawing program shows it. */
  private static Mat onPaper(Mats mats, Mat drawing) {
    Mat shallow = mats.mat();
    double full = drawing.depth() == CvType.CV_16U ? 65535 : 255;
    drawing.convertTo(shallow, CvType.CV_32F, 1 / full);
    Mat alpha = mats.mat();
    Core.extractChannel(shallow, alpha, 3);
    Core.merge(java.util.List.of(alpha, alpha, alpha), alpha);
    Mat colour = mats.mat();
    Imgproc.cvtColor(shallow, colour, Imgproc.COLOR_BGRA2BGR);
    Core.subtract(colour, Scalar.all(1), colour);
    Core.multiply(colour, alpha, colour);
    Mat result = mats.mat();
    colour.convertTo(result, CvType.CV_8U, 255, 255); // 1 + alpha (colour - 1), on 0 to 255
    return result;
  }
}
