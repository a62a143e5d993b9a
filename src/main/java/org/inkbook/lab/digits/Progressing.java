package org.inkbook.lab.digits;

/** Told how far a piece of work is, several times a second. */
interface Progressing {

  /** {@code total} is -1 while it is not known. */
  void at(long done, long total);
}
