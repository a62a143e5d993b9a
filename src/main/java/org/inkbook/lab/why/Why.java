package org.inkbook.lab.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.photo.FoundDigit;
import org.inkbook.lab.photo.Sheet;
import org.inkbook.lab.photo.SheetReading;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.output.Images;
import org.inkbook.output.Output;
import org.inkbook.output.Probabilities;
import org.inkbook.output.ShowableInParts;
import org.inkbook.output.Table;

/**
 * Why a digit was read as it was: {@code show(Why.of(reading, 4, best, digits.train()))}.
 *
 * <p>Immutable. Each part is worked out when it is asked for; {@code show} shows them all.
 */
public final class Why implements ShowableInParts {
  private final Asked asked;
  private final Classifier classifier;
  private final DigitSet train;
  private final Optional<Place> place;
  private final OptionalInt truth;

  /** Where on a sheet the digit was found. */
  private record Place(Sheet sheet, FoundDigit found) {}

  private Why(
      Asked asked,
      Classifier classifier,
      DigitSet train,
      Optional<Place> place,
      OptionalInt truth) {
    this.asked = asked;
    this.classifier = classifier;
    this.train = train;
    this.place = place;
    this.truth = truth;
  }

  /**
   * Explains how an image is read.
   *
   * @param train the images that the classifier has learned from, or others like them
   * @throws UsageException when that set is empty
   */
  public static Why of(DigitImage image, Classifier classifier, DigitSet train) {
    return of(image, classifier, train, Optional.empty());
  }

  /**
   * Explains how a digit of a sheet is read, the way from the photo included.
   *
   * @param position which of the digits that were read, from 0 in reading order
   * @throws UsageException when there is no such digit, or the set is empty
   */
  public static Why of(SheetReading reading, int position, Classifier classifier, DigitSet train) {
    if (position < 0 || position >= reading.size()) {
      throw new UsageException(
          "There is no digit " + position + " among " + reading.size() + " that were read.",
          reading.size() == 0 ? reading.text() : "Positions run from 0, in reading order.");
    }
    FoundDigit found = reading.read().get(position).found();
    Place place = new Place(reading.sheet(), found);
    return of(found.image(), classifier, train, Optional.of(place));
  }

  private static Why of(
      DigitImage image, Classifier classifier, DigitSet train, Optional<Place> place) {
    if (train.size() == 0) {
      throw new UsageException(
          "There are no digits to compare with.", "Give the training images: digits.train().");
    }
    Asked asked = Asked.of(classifier, image);
    return new Why(asked, classifier, train, place, OptionalInt.empty());
  }

  /**
   * The same, when it is known what was written: the explanation then also shows that digit.
   *
   * @param digit 0 to 9
   * @throws UsageException when it is no digit
   */
  public Why truth(int digit) {
    if (digit < 0 || digit > 9) {
      throw new UsageException("There is no digit " + digit + ".", "Digits run from 0 to 9.");
    }
    return new Why(asked, classifier, train, place, OptionalInt.of(digit));
  }

  /** What it was read as: 0 to 9, or {@link Classifier#NOT_A_DIGIT}. */
  public int digit() {
    return asked.digit();
  }

  /** The probability of that, 0 to 1. */
  public double confidence() {
    return asked.confidence();
  }

  /** How sure the classifier is of each class. */
  public Probabilities answer() {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < asked.probabilities().size(); i++) {
      labels.add(Asked.name(i));
    }
    return new Probabilities(Summary.reading(asked, truth), labels, asked.probabilities());
  }

  /** The digit beside the mean of what it was read as and the training images nearest to it. */
  public Images beside() {
    return new Comparison(asked, truth, train).toOutput();
  }

  /** Every trait that was measured, beside the same of the training images. */
  public Table traits() {
    Examination examination = examination();
    return Report.traits(Summary.cause(asked, truth, examination), examination);
  }

  /** The digit after each mend of what is unlike the training images, read again. */
  public Images mends() {
    return Report.mends(asked, examination(), truth);
  }

  /**
   * What would have been read had a step on the way from the photo been left out; no pictures when
   * the digit came from no photo.
   */
  public Images without() {
    List<Detour> detours =
        place.map(it -> Detour.around(it.sheet(), it.found().box(), classifier)).orElse(List.of());
    return Report.without(asked, detours, classifier, truth);
  }

  private Examination examination() {
    return Examination.of(asked.image(), classifier, Spread.all(train));
  }

  @Override
  public List<Output> toOutputs() {
    Examination examination = examination();
    List<Output> all = new ArrayList<>();
    all.add(answer());
    all.add(beside());
    all.add(Report.traits(Summary.cause(asked, truth, examination), examination));
    if (!examination.unlike().isEmpty()) {
      all.add(Report.mends(asked, examination, truth));
    }
    if (place.isPresent()) {
      all.add(without());
    }
    return all;
  }

  @Override
  public String toString() {
    return Summary.reading(asked, truth) + " " + Summary.cause(asked, truth, examination());
  }
}
