package org.inkbook.output;

/** A value of the library that can be shown. */
public interface Showable {

  /** What a cell shows for this value. */
  Output toOutput();
}
