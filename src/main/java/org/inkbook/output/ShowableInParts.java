package org.inkbook.output;

import java.util.List;

/** A value of the library that is shown as several outputs, one below the other. */
public interface ShowableInParts {

  /** What a cell shows for this value, in order. */
  List<Output> toOutputs();
}
