package org.inkbook.lab.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * A sheet of handwriting that nobody wrote: generated digits in pen on paper, under a lamp, with
 * the shadow of whoever holds the camera. For lessons and tests that need a photo of known truth.
 *
 * <p>What the camera sees is what the paper throws back (its colour and grain, less where there is
 * ink) times the light that falls on it, then blurred by the lens and grained by the sensor.
 */
public final class PaperSheet implements Showable {
  static final int WIDTH = 1000;
  static final int HEIGHT = 1300;

  private static final Scalar PAPER = new Scalar(222, 232, 238);
  private static final Scalar INK = new Scalar(112, 52, 38);
  private static final int QUALITY = 86;

  private final List<String> rows;
  private final long seed;

  private PaperSheet(List<String> rows, long seed) {
    this.rows = List.copyOf(rows);
    this.seed = seed;
  }

  /**
   * A sheet with these rows of digits.
   *
   * @param rows from one to eight, of one to eight digits each: {@code of("2718", "36509")}
   * @throws UsageException when there are more or fewer, or they are no digits
   */
  public static PaperSheet of(String... rows) {
    if (rows.length < 1 || rows.length > 8) {
      throw new UsageException(rows.length + " rows do not fit on a sheet.", "Take 1 to 8.");
    }
    for (String row : rows) {
      if (!row.matches("[0-9]{1,8}")) {
        throw new UsageException(
            "\"" + row + "\" is no row of digits.", "A row has one to eight digits.");
      }
    }
    return new PaperSheet(List.of(rows), 1);
  }

  /** The same digits in another hand, on other paper, under other light. */
  public PaperSheet seed(long number) {
    return new PaperSheet(rows, number);
  }

  /** The sheet as a photo, without a file in between. */
  public Photo photo() {
    try (Mats mats = new Mats()) {
      return Photo.of("sheet " + seed, paint(mats));
    }
  }

  /**
   * Saves the sheet as a JPEG without any metadata.
   *
   * @throws FileException when the file cannot be written
   */
  public void save(Path file) {
    try (Mats mats = new Mats()) {
      MatOfByte coded = mats.keep(new MatOfByte());
      MatOfInt quality = mats.keep(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, QUALITY));
      Imgcodecs.imencode(".jpg", paint(mats), coded, quality);
      Files.write(file, coded.toArray());
    } catch (IOException e) {
      throw new FileException(file, "cannot be written", "Check its folder.", e);
    }
  }

  private Mat paint(Mats mats) {
    Chance chance = new Chance(seed);
    Mat seen = mats.keep(new Mat(HEIGHT, WIDTH, CvType.CV_32FC3, PAPER));
    Mat ink = new PenWriting(chance, WIDTH, HEIGHT).write(mats, rows, seed);
    absorb(mats, seen, ink);
    Core.multiply(seen, PaperGrain.grain(mats, chance, WIDTH, HEIGHT), seen);
    Core.multiply(seen, new LampLight(chance, WIDTH, HEIGHT).light(mats), seen);
    Imgproc.GaussianBlur(seen, seen, new Size(0, 0), 0.9);
    Core.add(seen, PaperGrain.sensor(mats, chance, WIDTH, HEIGHT), seen);
    Mat photo = mats.mat();
    seen.convertTo(photo, CvType.CV_8UC3);
    return photo;
  }

  /** Paper shows through where the ink is thin: paper + (ink - paper) * coverage. */
  private static void absorb(Mats mats, Mat paper, Mat coverage) {
    Mat coverages = mats.mat();
    Core.merge(List.of(coverage, coverage, coverage), coverages);
    Mat change = mats.keep(new Mat(HEIGHT, WIDTH, CvType.CV_32FC3, INK));
    Core.subtract(change, paper, change);
    Core.multiply(change, coverages, change);
    Core.add(paper, change, paper);
  }

  @Override
  public Output toOutput() {
    return photo().toOutput();
  }

  @Override
  public String toString() {
    return "PaperSheet[" + String.join("/", rows) + ", seed " + seed + "]";
  }
}
