package org.inkbook.lab.scoring;

import org.inkbook.fault.UsageException;

/** How many of something a caller asks for. */
final class Counts {
  private Counts() {}

  /** Refuses what cannot be counted. */
  static void check(int count) {
    if (count < 0) {
      throw new UsageException(
          "Cannot show " + count + " images.",
          "Ask for none or more; more than there are is fine.");
    }
  }
}
