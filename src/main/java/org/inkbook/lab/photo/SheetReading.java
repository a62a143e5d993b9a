package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Reading;
import org.inkbook.output.Reading.Box;
import org.inkbook.output.Showable;
import org.inkbook.output.Tile;

/** What a classifier read on a sheet. */
public final class SheetReading implements Showable {
  private final Sheet sheet;
  private final List<ReadDigit> read;

  private SheetReading(Sheet sheet, List<ReadDigit> read) {
    this.sheet = sheet;
    this.read = List.copyOf(read);
  }

  static SheetReading of(Sheet sheet, Classifier classifier) {
    List<FoundDigit> found = sheet.digits();
    List<ReadDigit> read = new ArrayList<>();
    if (!found.isEmpty()) {
      float[][] probabilities = classifier.probabilities(sheet.images());
      for (int i = 0; i < probabilities.length; i++) {
        int best = largest(probabilities[i]);
        if (best != Classifier.NOT_A_DIGIT) {
          read.add(readDigit(found.get(i), best, probabilities[i]));
        }
      }
    }
    return new SheetReading(sheet, read);
  }

  private static ReadDigit readDigit(FoundDigit found, int best, float[] probabilities) {
    List<Double> all = new ArrayList<>();
    for (float probability : probabilities) {
      all.add((double) probability);
    }
    return new ReadDigit(found, best, probabilities[best], all);
  }

  private static int largest(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** What was read, rows separated by {@code /}: {@code 0157/5689/4723}; empty when nothing was. */
  public String digits() {
    StringBuilder text = new StringBuilder();
    int row = -1;
    for (ReadDigit digit : read) {
      if (row >= 0 && digit.found().row() != row) {
        text.append('/');
      }
      row = digit.found().row();
      text.append(digit.digit());
    }
    return text.toString();
  }

  /** The digits in reading order, each with its place and how sure the classifier is. */
  public List<ReadDigit> read() {
    return read;
  }

  /** How many digits were read. */
  public int size() {
    return read.size();
  }

  /**
   * The sheet that was read: the one asked for, or the same page turned upright or with the strokes
   * of a digit joined.
   */
  public Sheet sheet() {
    return sheet;
  }

  /** What was read in words, or that nothing was and what to try. */
  public String text() {
    if (!read.isEmpty()) {
      return sheet.photo().name() + ": " + digits();
    }
    String why = sheet.size() > 0 ? "The classifier took every mark for no digit." : sheet.hint();
    return sheet.photo().name() + ": no digits found. " + why;
  }

  @Override
  public Output toOutput() {
    Photo photo = sheet.photo();
    Pixels picture = photo.picture();
    double scale = Pictures.scale(photo.width(), photo.height());
    return new Reading(text(), picture, read.stream().map(digit -> box(digit, scale)).toList());
  }

  private static Box box(ReadDigit digit, double scale) {
    FoundDigit found = digit.found();
    String label = Integer.toString(digit.digit());
    Tile image = new Tile(found.image().picture(), label, Tile.Verdict.NONE, digit.probabilities());
    return new Box(
        (int) Math.round(found.box().x() * scale),
        (int) Math.round(found.box().y() * scale),
        (int) Math.max(1, Math.round(found.box().width() * scale)),
        (int) Math.max(1, Math.round(found.box().height() * scale)),
        found.row(),
        label,
        digit.confidence(),
        image);
  }

  @Override
  public String toString() {
    return text();
  }
}
