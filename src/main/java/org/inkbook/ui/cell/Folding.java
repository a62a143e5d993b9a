package org.inkbook.ui.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.inkbook.notebook.Cell;

/** What is folded: as the view mode has it, but for what the reader opened or closed by hand. */
final class Folding {
  private final Map<String, Boolean> code = new HashMap<>();
  private final Set<String> outputs = new HashSet<>();

  boolean codeOpen(Cell cell, ViewMode mode) {
    return code.getOrDefault(cell.id(), mode == ViewMode.CODE || !saysItAll(cell));
  }

  /** Whether a form or a title stands for the code. */
  private static boolean saysItAll(Cell cell) {
    return cell.title().isPresent() || !cell.params().isEmpty();
  }

  boolean outputsOpen(Cell cell) {
    return !outputs.contains(cell.id());
  }

  void setCode(String id, boolean open) {
    code.put(id, open);
  }

  void setOutputs(String id, boolean open) {
    if (open) {
      outputs.remove(id);
    } else {
      outputs.add(id);
    }
  }

  /** Another mode folds code its own way. */
  void forgetCode() {
    code.clear();
  }
}
