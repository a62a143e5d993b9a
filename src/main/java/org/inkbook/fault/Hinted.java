package org.inkbook.fault;

/** An error that knows what its reader can try next. */
public interface Hinted {

  /** What to try, as one sentence; empty when there is nothing to suggest. */
  String hint();
}
