package org.inkbook.session;

import java.util.List;
import org.inkbook.fault.Hinted;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.KernelException;
import org.inkbook.output.Failure;

/** How runs end, in the words of a session. */
final class Endings {
  private Endings() {}

  static CellState state(ExecuteReply.Status status) {
    return switch (status) {
      case OK -> CellState.DONE;
      case ERROR, DIED -> CellState.FAILED;
      case STOPPED, ABORTED -> CellState.STOPPED;
    };
  }

  /** The same the other way round, for whoever tells of it outside of the cell. */
  static KernelException exception(KernelError error) {
    Failure failure = error.toFailure();
    return new KernelException(failure.message(), failure.hint());
  }

  /** What a cell shows that failed for want of a kernel. */
  static KernelError error(String kind, RuntimeException why) {
    String hint = why instanceof Hinted hinted ? hinted.hint() : "";
    List<String> trace = hint.isEmpty() ? List.of() : List.of(KernelError.HINT + hint);
    return new KernelError(kind, String.valueOf(why.getMessage()), trace);
  }
}
