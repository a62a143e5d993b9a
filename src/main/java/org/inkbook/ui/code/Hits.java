package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;

/** Finds text in a source. */
public final class Hits {
  /** A text of one letter may stand in a long source any number of times. */
  private static final int MOST = 10_000;

  private Hits() {}

  /** Where a text begins in a source, in upper or lower case; no hit overlaps another. */
  public static List<Integer> in(String source, String text) {
    List<Integer> hits = new ArrayList<>();
    int at = 0;
    while (!text.isEmpty() && at + text.length() <= source.length() && hits.size() < MOST) {
      if (source.regionMatches(true, at, text, 0, text.length())) {
        hits.add(at);
        at += text.length();
      } else {
        at++;
      }
    }
    return hits;
  }
}
