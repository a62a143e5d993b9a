package org.inkbook.jupyter;

/** Whether code can be run as it stands. */
public enum Completeness {
  COMPLETE,
  INCOMPLETE,
  INVALID,
  UNKNOWN
}
