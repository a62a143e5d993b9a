package org.inkbook.app;

/** How a command ends. */
final class Exit {

  /** It did what was asked. */
  static final int DONE = 0;

  /** It ran and failed: a cell that throws, a kernel that dies, one photo of many unreadable. */
  static final int FAILED = 1;

  /** Wrong use, or input that cannot be read. */
  static final int WRONG_USE = 2;

  /** Stopped by the user. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
