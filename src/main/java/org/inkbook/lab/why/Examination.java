package org.inkbook.lab.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.scoring.Classifier;

/**
 * Measures every trait of a digit against the training images, mends each that is unlike them, and
 * has the result read again.
 *
 * @param remarks one for each trait; none for a picture without ink
 * @param together all mends one after another; empty when there are fewer than two
 */
record Examination(List<Remark> remarks, Optional<Asked> together) {

  Examination {
    remarks = List.copyOf(remarks);
  }

  /** What is unlike the training images. */
  List<Remark> unlike() {
    return remarks.stream().filter(Remark::isUnlike).toList();
  }

  /**
   * @param spreads those of the training images, see {@link Spread#all}
   */
  static Examination of(DigitImage image, Classifier classifier, Map<Trait, Spread> spreads) {
    if (new Portrait(image).mass() == 0) {
      return new Examination(List.of(), Optional.empty());
    }
    List<Remark> remarks = new ArrayList<>();
    DigitImage lit = image;
    for (Trait trait : Trait.values()) {
      Remark remark = remark(trait, lit, spreads.get(trait), classifier);
      remarks.add(remark);
      if (trait.isLight() && remark.isUnlike()) {
        lit = remark.mended().orElseThrow().answer().image();
      }
    }
    long mends = remarks.stream().filter(Remark::isUnlike).count();
    return new Examination(
        remarks,
        mends < 2
            ? Optional.empty()
            : Optional.of(Asked.of(classifier, mendedThroughout(image, spreads))));
  }

  private static Remark remark(
      Trait trait, DigitImage image, Spread spread, Classifier classifier) {
    double value = trait.of(new Portrait(image));
    Optional<Remark.Mended> mended = Optional.empty();
    if (trait.isUnlike(value, spread)) {
      Trait.Mend mend = trait.mend(image, spread.median());
      Asked answer = Asked.of(classifier, mend.image());
      mended = Optional.of(new Remark.Mended(mend.words(), answer));
    }
    return new Remark(trait, value, spread, trait.asFarOut(value, spread), mended);
  }

  /** Each trait measured on what the mends before it have left. */
  private static DigitImage mendedThroughout(DigitImage image, Map<Trait, Spread> spreads) {
    DigitImage mended = image;
    for (Trait trait : Trait.values()) {
      Spread spread = spreads.get(trait);
      if (trait.isUnlike(trait.of(new Portrait(mended)), spread)) {
        mended = trait.mend(mended, spread.median()).image();
      }
    }
    return mended;
  }
}
