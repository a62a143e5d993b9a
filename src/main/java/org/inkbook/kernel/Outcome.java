package org.inkbook.kernel;

import java.util.Optional;
import org.inkbook.jupyter.KernelError;
import org.inkbook.output.Output;

/** How a cell ended. */
sealed interface Outcome {

  /**
   * It ran to its end.
   *
   * @param value the value of its last expression, if it has one
   */
  record Done(Optional<Output> value) implements Outcome {}

  /** It failed, or was stopped. */
  record Failed(KernelError error) implements Outcome {}
}
