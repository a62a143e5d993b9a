package org.inkbook.lab.photo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Showable;
import org.inkbook.output.Tile;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A photo of handwriting: upright, in colour, its long side at most {@value #LONG_SIDE} pixels.
 *
 * <p>Immutable. Larger pictures are reduced when they are opened; digits need no more.
 */
public final class Photo implements Showable {
  static final int LONG_SIDE = 2400;

  private final String name;
  private final int width;
  private final int height;
  private final byte[] bgr;

  private Photo(String name, Mat picture) {
    this.name = name;
    this.width = picture.cols();
    this.height = picture.rows();
    this.bgr = new byte[width * height * 3];
    picture.get(0, 0, bgr);
  }

  /**
   * Opens a photo: JPEG, PNG, BMP or WebP, at most 60 million pixels. A phone's note of how it was
   * held (EXIF orientation) is followed; what is transparent becomes white.
   *
   * @param file relative to the notebook's folder, or absolute
   * @throws org.inkbook.fault.FileException when there is no such file, or it holds no such picture
   */
  public static Photo open(String file) {
    try {
      return open(Path.of(file));
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + file + "\" is no file name.", "Name a picture.");
    }
  }

  /** As {@link #open(String)}. */
  public static Photo open(Path file) {
    try (Mats mats = new Mats()) {
      Mat picture = new PhotoReader(file).read(mats, LONG_SIDE);
      return new Photo(String.valueOf(file.getFileName()), picture);
    }
  }

  /** A photo of a picture in memory, in BGR; copied. */
  static Photo of(String name, Mat picture) {
    return new Photo(name, picture);
  }

  /** The file's name without its folder. */
  public String name() {
    return name;
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }

  /** Looks for digits with the usual settings. */
  public Sheet findDigits() {
    return findDigits(Finding.automatic());
  }

  /**
   * Looks for digits. Finding none is no error: the sheet is then empty and says what to try.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
   */
  public Sheet findDigits(Finding finding) {
    return new Pipeline(this, finding).run();
  }

  /** The photo turned by a quarter, to the right (clockwise) or to the left. */
  Photo turned(boolean right) {
    try (Mats mats = new Mats()) {
      Mat turned = mats.mat();
      int how = right ? Core.ROTATE_90_CLOCKWISE : Core.ROTATE_90_COUNTERCLOCKWISE;
      Core.rotate(mat(mats), turned, how);
      return new Photo(name, turned);
    }
  }

  /** The picture, reduced for looking at. */
  Pixels picture() {
    try (Mats mats = new Mats()) {
      return Pictures.reduced(mat(mats));
    }
  }

  /** A copy of the pixels in OpenCV's order: blue, green, red. */
  Mat mat(Mats mats) {
    Mat mat = mats.keep(new Mat(height, width, CvType.CV_8UC3));
    mat.put(0, 0, bgr);
    return mat;
  }

  @Override
  public Output toOutput() {
    return new Images("", List.of(Tile.of(picture(), name + ", " + width + " x " + height)));
  }

  @Override
  public String toString() {
    return "Photo[" + name + ", " + width + " x " + height + "]";
  }
}
