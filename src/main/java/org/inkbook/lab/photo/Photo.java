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
import org.opencv.imgproc.Imgproc;

/**
 * A photo of handwriting: upright, its long side at most {@value #LONG_SIDE} pixels.
 *
 * <p>Immutable. Larger pictures are reduced when they are opened; digits need no more. What has no
 * colour, as a scan or a drawing on the pad, is kept in one channel, which is a third of the work.
 */
public final class Photo implements Showable {
  static final int LONG_SIDE = 2400;

  /** Three steps are kept, each for the latest two settings, and where the sheet lies. */
  private static final int STEPS_KEPT = 7;

  private final String name;
  private final int width;
  private final int height;
  private final int channels;
  private final byte[] values;
  private final Recollection<Stretch.Key> steps = new Recollection<>(STEPS_KEPT);
  private final Recollection<View> views = new Recollection<>(View.values().length);

  private volatile boolean watched;

  /** What it is shown as. */
  private enum View {
    PICTURE,
    GROUND
  }

  private Photo(String name, Mat picture) {
    this.name = name;
    this.width = picture.cols();
    this.height = picture.rows();
    byte[] bgr = new byte[width * height * 3];
    picture.get(0, 0, bgr);
    channels = isGrey(bgr) ? 1 : 3;
    values = channels == 1 ? everyThird(bgr) : bgr;
  }

  /** Ends at the first pixel with a colour, of which a photo has one in its first row. */
  private static boolean isGrey(byte[] bgr) {
    for (int at = 0; at < bgr.length; at += 3) {
      if (bgr[at] != bgr[at + 1] || bgr[at] != bgr[at + 2]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] everyThird(byte[] bgr) {
    byte[] grey = new byte[bgr.length / 3];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = bgr[3 * i];
    }
    return grey;
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
    return OpenedPhotos.open(file);
  }

  /** What steps made of this photo lately. */
  Recollection<Stretch.Key> steps() {
    return steps;
  }

  /** Whether the pictures of its steps have been asked for. */
  boolean isWatched() {
    return watched;
  }

  void watch() {
    watched = true;
  }

  /** A photo of a picture in memory, in blue, green, red; copied. */
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
    return Pipeline.of(this, finding).run();
  }

  /** The photo turned by a quarter, to the right (clockwise) or to the left. */
  Photo turned(boolean right) {
    try (Mats mats = new Mats()) {
      Mat turned = mats.mat();
      int how = right ? Core.ROTATE_90_CLOCKWISE : Core.ROTATE_90_COUNTERCLOCKWISE;
      Core.rotate(bgr(mats), turned, how);
      return new Photo(name, turned);
    }
  }

  /** The picture, as small as those of its steps. */
  Pixels step() {
    try (Mats mats = new Mats()) {
      return Pictures.reduced(mat(mats), Pictures.STEP);
    }
  }

  /** The picture, reduced for looking at. */
  Pixels picture() {
    return views.get(View.PICTURE, Pixels.class, this::reduced);
  }

  private Pixels reduced() {
    try (Mats mats = new Mats()) {
      return Pictures.reduced(mat(mats));
    }
  }

  /** A small pale copy to draw on. */
  Plane ground() {
    return views.get(View.GROUND, Plane.class, () -> Drawings.ground(this));
  }

  /** A part of the picture, reduced for looking at. */
  Pixels crop(Box box) {
    int stride = box.width() * channels;
    byte[] part = new byte[box.height() * stride];
    for (int y = 0; y < box.height(); y++) {
      int from = ((box.y() + y) * width + box.x()) * channels;
      System.arraycopy(values, from, part, y * stride, stride);
    }
    try (Mats mats = new Mats()) {
      Mat crop = mats.keep(new Mat(box.height(), box.width(), type()));
      crop.put(0, 0, part);
      return Pictures.reduced(crop);
    }
  }

  private int type() {
    return channels == 1 ? CvType.CV_8UC1 : CvType.CV_8UC3;
  }

  /** A copy of the pixels: one channel where the photo has no colour, else blue, green, red. */
  Mat mat(Mats mats) {
    Mat mat = mats.keep(new Mat(height, width, type()));
    mat.put(0, 0, values);
    return mat;
  }

  /** The same, in blue, green, red whether it has a colour or not. */
  Mat bgr(Mats mats) {
    Mat mat = mat(mats);
    if (channels == 1) {
      Imgproc.cvtColor(mat, mat, Imgproc.COLOR_GRAY2BGR);
    }
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
