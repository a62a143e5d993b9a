package org.inkbook.lab.photo;

import java.util.stream.IntStream;

/**
 * How far what was read on a photo agrees with what stands there.
 *
 * @param matched pairs of equal digits in an alignment of least edit distance; of several such
 *     alignments, the most
 * @param truth digits on the photo
 * @param read digits that were read
 * @param exact whether all are right and in order
 */
record Match(int matched, int truth, int read, boolean exact) {

  /** Compares two readings; breaks between rows do not count. */
  static Match of(String truth, String read) {
    String right = truth.replace("/", "");
    String given = read.replace("/", "");
    int matched = aligned(right, given);
    return new Match(matched, right.length(), given.length(), right.equals(given));
  }

  /** The same for a photo without one order of reading: digits count wherever they stand. */
  static Match ofSet(String truth, String read) {
    Match sorted = of(sorted(truth), sorted(read));
    int common =
        IntStream.rangeClosed('0', '9')
            .mapToObj(digit -> (char) digit)
            .mapToInt(digit -> Math.min(count(truth, digit), count(read, digit)))
            .sum();
    return new Match(common, sorted.truth, sorted.read, sorted.exact);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  double f1() {
    return truth + read == 0 ? 0 : 2.0 * matched / (truth + read);
  }

  private static String sorted(String digits) {
    return digits
        .replace("/", "")
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int count(String digits, char digit) {
    return (int) digits.chars().filter(other -> other == digit).count();
  }

  /** Dynamic programming: a cell holds edits times many, less the matches on the way there. */
  private static int aligned(String right, String given) {
    int edit = 1 << 16;
    int[] best = new int[given.length() + 1];
    for (int j = 0; j <= given.length(); j++) {
      best[j] = j * edit;
    }
    for (int i = 1; i <= right.length(); i++) {
      int diagonal = best[0];
      best[0] = i * edit;
      for (int j = 1; j <= given.length(); j++) {
        boolean same = right.charAt(i - 1) == given.charAt(j - 1);
        int pair = diagonal + (same ? -1 : edit);
        diagonal = best[j];
        best[j] = Math.min(pair, Math.min(best[j], best[j - 1]) + edit);
      }
    }
    int last = best[given.length()];
    return Math.floorMod(-last, edit);
  }
}
