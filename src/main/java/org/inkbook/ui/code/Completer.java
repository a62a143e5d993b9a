package org.inkbook.ui.code;

import java.util.concurrent.CompletableFuture;
import org.inkbook.jupyter.Completion;

/** Who knows what could stand at the cursor, such as a kernel. Asked on JavaFX's thread. */
@FunctionalInterface
public interface Completer {

  /**
   * What could stand there; the answer may come late, or on any thread.
   *
   * @param cursor an index into the code
   */
  CompletableFuture<Completion> complete(String code, int cursor);
}
