package org.inkbook.ui.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.inkbook.notebook.Cell;
import org.inkbook.session.Snapshot;

/** The place of each cell, by its id. Places stay as long as their cells do. */
final class Slots {
  private final Parser parser = new Parser();
  private final Folding folding;
  private final BiFunction<CellModel, ParsedOutputs, CellView> maker;
  private final Map<String, Slot> byId = new HashMap<>();

  Slots(Folding folding, BiFunction<CellModel, ParsedOutputs, CellView> maker) {
    this.folding = folding;
    this.maker = maker;
  }

  /** Takes over what the cells are now, and gives their places in order. */
  List<Slot> show(Snapshot snapshot, ViewMode mode) {
    List<Cell> cells = snapshot.notebook().cells();
    Map<String, Slot> before = Map.copyOf(byId);
    byId.clear();
    List<Slot> now = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      CellModel model = model(snapshot, cell, i + 1, mode);
      Slot slot =
          Optional.ofNullable(before.get(cell.id()))
              .orElseGet(() -> new Slot(model, new ParsedOutputs(parser), maker));
      slot.show(model);
      byId.put(cell.id(), slot);
      now.add(slot);
    }
    return now;
  }

  private CellModel model(Snapshot snapshot, Cell cell, int number, ViewMode mode) {
    return new CellModel(
        cell,
        snapshot.cell(cell.id()),
        number,
        folding.codeOpen(cell, mode),
        folding.outputsOpen(cell),
        mode);
  }

  Optional<Slot> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Slot> all() {
    return byId.values();
  }

  /** The views that there are. */
  List<CellView> views() {
    return byId.values().stream().flatMap(slot -> slot.view().stream()).toList();
  }
}
