package org.inkbook.lab.photo;

import java.util.List;

/** What to try when a photo shows no digits. */
final class Hints {
  private Hints() {}

  static String nothingFound(Finding finding, List<Mark> marks, List<Mark> possible) {
    if (finding.threshold() > 0) {
      return marks.isEmpty()
          ? "Nothing is darker than the threshold: raise it, or set it to 0 to have it chosen."
          : "Try another threshold, or 0 to have it chosen.";
    }
    if (marks.isEmpty()) {
      return "Nothing stands out from the paper: write with a darker pen, or take the photo in"
          + " better light.";
    }
    if (possible.isEmpty()) {
      return "There are specks, but nothing as large as a digit: go nearer, or lower the smallest"
          + " height.";
    }
    return "There are marks, but none that looks like a digit: look at the steps to see which were"
        + " left out.";
  }
}
