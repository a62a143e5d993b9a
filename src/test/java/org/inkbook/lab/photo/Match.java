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

  /**
   * Which of the digits that were read are right, in an alignment of least edit distance; on a
   * photo without one order of reading, as many of each as there are.
   */
  static boolean[] rights(String truth, String read, boolean scattered) {
    String right = truth.replace("/", "");
    String given = read.replace("/", "");
    return scattered ? rightsOfSet(right, given) : rights(right, given);
  }

  private static boolean[] rightsOfSet(String truth, String read) {
    boolean[] rights = new boolean[read.length()];
    StringBuilder left = new StringBuilder(truth);
    for (int i = 0; i < rights.length; i++) {
      int at = left.indexOf(read.substring(i, i + 1));
      rights[i] = at >= 0;
      if (rights[i]) {
        left.deleteCharAt(at);
      }
    }
    return rights;
  }

  private static boolean[] rights(String truth, String read) {
    int[][] edits = new int[truth.length() + 1][read.length() + 1];
    for (int i = 0; i <= truth.length(); i++) {
      for (int j = 0; j <= read.length(); j++) {
        edits[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    edits[i - 1][j - 1] + (truth.charAt(i - 1) == read.charAt(j - 1) ? 0 : 1),
                    1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
      }
    }
    boolean[] rights = new boolean[read.length()];
    int i = truth.length();
    int j = read.length();
    while (i > 0 && j > 0) {
      boolean same = truth.charAt(i - 1) == read.charAt(j - 1);
      if (edits[i][j] == edits[i - 1][j - 1] + (same ? 0 : 1)) {
        rights[--j] = same;
        i--;
      } else if (edits[i][j] == edits[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    return rights;
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
