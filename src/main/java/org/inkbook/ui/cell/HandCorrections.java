package org.inkbook.ui.cell;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.Cell;
import org.inkbook.notebook.Param;
import org.inkbook.output.Correction;
import org.inkbook.output.Corrections;
import org.inkbook.ui.output.CorrectionEvent;

/**
 * Writes what a reader puts right on a reading into the code: into the nearest line for it, in the
 * cell that shows the reading or above. While boxes are edited the cell is run whenever that line
 * changes, by whatever hand: so undoing a correction is seen, too.
 */
final class HandCorrections {
  private static final String NO_LINE =
      "To put boxes right, the cell needs a line for it: String corrections = \"\"; //@param"
          + " {type:\"corrections\"}, and .corrected(corrections) on the reading.";

  private final CellHost host;
  private final String id;
  private boolean editing;
  private Optional<String> followed = Optional.empty();

  HandCorrections(CellHost host, String id) {
    this.host = host;
    this.id = id;
  }

  /** Where the corrections stand. */
  private record Line(String cell, Param param) {}

  void heard(CorrectionEvent event) {
    editing = event.isEditing();
    followed = line().map(line -> line.param().value());
    event.correction().ifPresent(correction -> add(correction, event));
    event.consume();
  }

  private void add(Correction correction, CorrectionEvent event) {
    Optional<Line> line = line();
    if (line.isEmpty()) {
      event.refuse(NO_LINE);
      return;
    }
    try {
      String value = Corrections.of(line.get().param().value()).plus(correction).toString();
      String cell = line.get().cell();
      host.change(() -> host.session().setParam(cell, line.get().param().name(), value));
      host.session().endGesture();
    } catch (UsageException e) {
      event.refuse(e.getMessage());
    }
  }

  private Optional<Line> line() {
    List<Cell> cells = host.session().snapshot().notebook().cells();
    int at = host.session().snapshot().notebook().indexOf(id);
    for (int i = at; i >= 0; i--) {
      Cell cell = cells.get(i);
      Optional<Param> param =
          cell.params().stream().filter(each -> each.kind() == Param.Kind.CORRECTIONS).findFirst();
      if (param.isPresent()) {
        return Optional.of(new Line(cell.id(), param.get()));
      }
    }
    return Optional.empty();
  }

  /** The notebook may have changed. */
  void follow() {
    if (!editing) {
      return;
    }
    Optional<String> now = line().map(line -> line.param().value());
    if (!now.equals(followed)) {
      followed = now;
      Platform.runLater(this::run);
    }
  }

  private void run() {
    host.change(
        () -> {
          var unused = host.session().runLatest(id);
        });
  }
}
