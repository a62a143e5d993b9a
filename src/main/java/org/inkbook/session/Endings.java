package org.inkbook.session;

import java.util.List;
import org.inkbook.fault.Hinted;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelError;

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

  /** What a cell shows that failed for want of a kernel. */
  static KernelError error(String kind, RuntimeException why) {
    String hint = why instanceof Hinted hinted ? hinted.hint() : "";
    List<String> trace = hint.isEmpty() ? List.of() : List.of(KernelError.HINT + hint);
    return new KernelError(kind, String.valueOf(why.getMessage()), trace);
  }
}
