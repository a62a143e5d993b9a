package org.inkbook.jupyter;

/** The channels on which a kernel takes requests. */
enum Channel {
  /** For what waits its turn behind running cells. */
  SHELL,
  /** For what does not. */
  CONTROL
}
