package org.inkbook.app.bench;

import java.util.Map;
import java.util.function.Consumer;

/** Measures a figure, with what it is compared to. */
interface Measurement {

  /**
   * Measures, in a kernel that nothing else uses.
   *
   * @param progress is told what is being done
   * @return the values by their names, units in the names, in the order in which to show them
   */
  Map<String, Object> measure(Consumer<String> progress);
}
