package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.lab.scoring.Classifier;

/**
 * Whether a page shows handwritten digits at all, or something else: print, a letter, a face.
 *
 * <p>A mark alone cannot tell: an l is a 1, an o is a 0, and half of an eyebrow is a 7. A page can:
 * where digits are written, a classifier is sure of nearly all of them. Bars say nothing, since
 * every kind of page has them.
 *
 * <p>On another kind of page a row is trusted as far as its marks are surely digits, so that digits
 * filled into a printed form stay.
 */
final class PageJudgement {
  /** With fewer marks a judgement is not founded. */
  private static final int LEAST_MARKS = 4;

  /** A digit of less confidence is not sure. */
  private static final double SURE = 0.9;

  /** Of the marks of another kind of page so many are not surely digits, or more. */
  private static final double UNSURE = 0.6;

  /** And so many are taken for no digit. */
  private static final double REFUSED = 0.15;

  private static final int LEAST_IN_ROW = 3;

  private final List<Count> rows = new ArrayList<>();
  private final Count page = new Count();

  /** Marks that are no bars. */
  private static final class Count {
    private int marks;
    private int sure;
    private int refused;
  }

  /**
   * Looks at a page before marks are cut apart or joined: letters make fine digits when cut.
   *
   * @param answers of the classifier, for each mark
   */
  PageJudgement(List<FoundDigit> marks, float[][] answers) {
    for (int i = 0; i < answers.length; i++) {
      while (rows.size() <= marks.get(i).row()) {
        rows.add(new Count());
      }
      if (!marks.get(i).box().isBar()) {
        add(page, answers[i]);
        add(rows.get(marks.get(i).row()), answers[i]);
      }
    }
  }

  private static void add(Count count, float[] answer) {
    double best = 0;
    for (int digit = 0; digit < Classifier.NOT_A_DIGIT; digit++) {
      best = Math.max(best, answer[digit]);
    }
    count.marks++;
    count.sure += best >= SURE ? 1 : 0;
    count.refused +=
        answer.length > Classifier.NOT_A_DIGIT && answer[Classifier.NOT_A_DIGIT] > best ? 1 : 0;
  }

  /** Whether it seems to be no page of digits: many marks are refused, and few sure. */
  boolean isSuspect() {
    return isUnsure() && page.refused >= REFUSED * page.marks;
  }

  /** Whether few marks are surely digits. */
  boolean isUnsure() {
    return page.marks > 0 && page.marks - page.sure >= UNSURE * page.marks;
  }

  /** Whether there are enough marks to judge by; if not, they may be digits that touch. */
  boolean isFounded() {
    return page.marks >= LEAST_MARKS;
  }

  /**
   * The answer for a mark with its row in view: it is a digit when its row is one of digits and it
   * looks like one.
   */
  float[] inContext(int row, float[] answer) {
    double trust = trust(row);
    float[] seen = new float[Classifier.NOT_A_DIGIT + 1];
    double sum = 0;
    for (int digit = 0; digit < Classifier.NOT_A_DIGIT; digit++) {
      seen[digit] = (float) (trust * answer[digit]);
      sum += seen[digit];
    }
    seen[Classifier.NOT_A_DIGIT] = (float) Math.max(0, 1 - sum);
    return seen;
  }

  /** The part of a row that is surely digits; that of the page when the row is too short. */
  private double trust(int row) {
    Count count = rows.get(row).marks < LEAST_IN_ROW ? page : rows.get(row);
    return (double) count.sure / Math.max(1, count.marks);
  }
}
