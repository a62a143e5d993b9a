package org.inkbook.session;

/** What the kernel of a notebook is doing. */
public enum KernelState {
  /** There is none: nothing has been run yet. */
  NONE,
  /** It is being started. */
  STARTING,
  /** It waits for a cell to run. */
  IDLE,
  /** It runs a cell. */
  BUSY,
  /** It ended by itself. The next run starts another. */
  DEAD
}
