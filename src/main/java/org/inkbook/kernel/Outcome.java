package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.inkbook.jupyter.KernelError;

/** How a cell ended. */
sealed interface Outcome {

  /**
   * It ran to its end.
   *
   * @param value the MIME bundle of its last expression, if it has one
   */
  record Done(Optional<ObjectNode> value) implements Outcome {}

  /** It failed, or was stopped. */
  record Failed(KernelError error) implements Outcome {}
}
