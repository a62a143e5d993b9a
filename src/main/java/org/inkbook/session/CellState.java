package org.inkbook.session;

/** Where a cell is in its life. Whether it is stale is told apart from this: {@link Staleness}. */
public enum CellState {
  /** It has not run in this kernel. */
  IDLE,
  /** It waits for its turn. */
  QUEUED,
  /** It runs now. */
  RUNNING,
  /** It ran to its end. */
  DONE,
  /** It did not compile, threw, or lost its kernel. */
  FAILED,
  /** Its user stopped it. What it had made by then counts. */
  STOPPED;

  /** Whether a run of the cell is over, however it ended. */
  public boolean ended() {
    return this == DONE || this == FAILED || this == STOPPED;
  }
}
