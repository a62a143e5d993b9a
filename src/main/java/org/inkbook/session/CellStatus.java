package org.inkbook.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a cell besides its text and outputs.
 *
 * @param began when its last run began
 * @param took how long that run took, once it is over
 */
public record CellStatus(
    CellState state, Staleness staleness, Optional<Instant> began, Optional<Duration> took) {
  /** Of a cell that never ran. */
  public static final CellStatus NEW =
      new CellStatus(CellState.IDLE, Staleness.FRESH, Optional.empty(), Optional.empty());

  public boolean isStale() {
    return staleness.isStale();
  }
}
