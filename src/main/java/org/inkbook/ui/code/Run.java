package org.inkbook.ui.code;

import java.util.List;

/**
 * A stretch of source that is drawn in its own way; between such stretches text is plain.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param style a style class
 */
record Run(int start, int end, String style) {

  /** The index of the first run that reaches beyond an offset, or the number of runs. */
  static int firstAfter(List<Run> runs, int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).end <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
