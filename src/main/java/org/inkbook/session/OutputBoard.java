package org.inkbook.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.KernelEvent;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.CellOutput;
import org.inkbook.notebook.Notebook;

/**
 * Puts what a kernel says into the document. It remembers under which name an output is displayed,
 * which the document does not hold, so that an update finds it, in whichever cell it is.
 */
final class OutputBoard {
  private static final String UNNAMED = "";

  /** By cell, the display names of its outputs in their order. */
  private final Map<String, List<String>> names = new HashMap<>();

  /** Cells that run and still show what their last run showed. */
  private final Set<String> outdated = new HashSet<>();

  /**
   * A cell begins anew. What it showed stays until it shows something, so that a cell that is run
   * again and again does not flicker; but nothing updates it any more.
   */
  void begin(String cell) {
    names.remove(cell);
    outdated.add(cell);
  }

  /** The notebook after a cell ended: what it showed before it began is gone by then. */
  Notebook end(Notebook notebook, String id) {
    boolean cleared = outdated.remove(id) && notebook.cell(id).filter(Cell::isCode).isPresent();
    return cleared ? notebook.with(id, cell -> cell.withOutputs(List.of())) : notebook;
  }

  /** The notebook after the kernel said something about a cell. */
  Notebook apply(Notebook notebook, String id, KernelEvent event) {
    if (event instanceof KernelEvent.UpdateDisplayData update) {
      return update(notebook, update);
    }
    return notebook.cell(id).filter(Cell::isCode).isPresent()
        ? notebook.with(id, cell -> apply(cell, event))
        : notebook;
  }

  private Cell apply(Cell cell, KernelEvent event) {
    if (event instanceof KernelEvent.ExecuteInput input) {
      return cell.withExecutionCount(OptionalInt.of(input.executionCount()));
    }
    if (event instanceof KernelEvent.Stream stream) {
      return print(cell, stream);
    }
    if (event instanceof KernelEvent.DisplayData display) {
      return add(cell, CellOutput.display(display.data(), display.metadata()), display.displayId());
    }
    if (event instanceof KernelEvent.ExecuteResult result) {
      int count = result.executionCount();
      return add(cell, CellOutput.result(result.data(), result.metadata(), count), UNNAMED);
    }
    return event instanceof KernelError error ? add(cell, error(error), UNNAMED) : cell;
  }

  static CellOutput error(KernelError error) {
    return CellOutput.error(error.ename(), error.evalue(), error.traceback());
  }

  private Cell print(Cell cell, KernelEvent.Stream stream) {
    List<CellOutput> outputs = current(cell);
    int last = outputs.size() - 1;
    boolean continues =
        last >= 0
            && outputs.get(last).type() == CellOutput.Type.STREAM
            && outputs.get(last).name().equals(stream.name());
    if (!continues) {
      return add(cell, CellOutput.stream(stream.name(), stream.text()), UNNAMED);
    }
    List<CellOutput> changed = new ArrayList<>(outputs);
    changed.set(last, outputs.get(last).append(stream.text()));
    return cell.withOutputs(changed);
  }

  private Cell add(Cell cell, CellOutput output, String name) {
    List<CellOutput> changed = new ArrayList<>(current(cell));
    int before = changed.size();
    changed.add(output);
    List<String> known = names.computeIfAbsent(cell.id(), unused -> new ArrayList<>());
    while (known.size() < before) {
      known.add(UNNAMED);
    }
    known.add(name);
    outdated.remove(cell.id());
    return cell.withOutputs(changed);
  }

  /** What a cell shows of the run that goes on. */
  private List<CellOutput> current(Cell cell) {
    return outdated.contains(cell.id()) ? List.of() : cell.outputs();
  }

  private Notebook update(Notebook notebook, KernelEvent.UpdateDisplayData update) {
    Notebook changed = notebook;
    for (Map.Entry<String, List<String>> cell : names.entrySet()) {
      if (cell.getValue().contains(update.displayId())
          && notebook.cell(cell.getKey()).isPresent()) {
        changed = changed.with(cell.getKey(), old -> update(old, cell.getValue(), update));
      }
    }
    return changed;
  }

  private static Cell update(Cell cell, List<String> known, KernelEvent.UpdateDisplayData update) {
    List<CellOutput> outputs = new ArrayList<>(cell.outputs());
    ObjectNode data = update.data();
    for (int i = 0; i < Math.min(known.size(), outputs.size()); i++) {
      if (known.get(i).equals(update.displayId())) {
        outputs.set(i, outputs.get(i).withData(data, update.metadata()));
      }
    }
    return cell.withOutputs(outputs);
  }
}
