package org.inkbook.lab.why;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** An explanation in two sentences, each short enough for a heading. */
final class Summary {
  private Summary() {}

  /** What was read, and what nearly was. */
  static String reading(Asked asked, OptionalInt truth) {
    int rival = asked.rival(asked.digit());
    String next = Asked.name(rival) + " with " + Asked.percent(asked.probabilities().get(rival));
    String written = truth.isPresent() ? "; written was " + truth.getAsInt() : "";
    return "Read as " + asked.words() + "; next comes " + next + written + ".";
  }

  /** What about it is unlike the training images, and which mend helps most. */
  static String cause(Asked asked, OptionalInt truth, Examination examination) {
    List<Remark> unlike = examination.unlike();
    if (examination.remarks().isEmpty()) {
      return "There is no ink to measure.";
    }
    if (unlike.isEmpty()) {
      return "Nothing measured is unlike the training images: look at its shape.";
    }
    int wanted = truth.orElse(asked.digit());
    Remark best =
        unlike.stream().max(Comparator.comparingDouble(it -> sureOf(it, wanted))).orElseThrow();
    String count = unlike.size() == 1 ? "One thing is" : unlike.size() + " things are";
    String mend = best.mended().orElseThrow().words();
    return count + " unlike the training images. Try first: " + mend + ".";
  }

  private static double sureOf(Remark remark, int digit) {
    return remark.mended().orElseThrow().answer().probabilities().get(digit);
  }
}
