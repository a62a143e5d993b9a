package org.inkbook.ui.cell;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Cell;
import org.inkbook.ui.theme.Nodes;

/**
 * The place of a cell in the column: its view while it is near what is seen, else only how high it
 * was, or must be about.
 */
final class Slot {
  private final ParsedOutputs parsed;
  private final BiFunction<CellModel, ParsedOutputs, CellView> maker;
  private final Region placeholder = Nodes.region("cell-placeholder");
  private CellModel model;
  private Optional<CellView> view = Optional.empty();
  private double measured;
  private double measuredAt = -1;

  Slot(
      CellModel model, ParsedOutputs parsed, BiFunction<CellModel, ParsedOutputs, CellView> maker) {
    this.model = model;
    this.parsed = parsed;
    this.maker = maker;
  }

  String id() {
    return model.cell().id();
  }

  CellModel model() {
    return model;
  }

  Optional<CellView> view() {
    return view;
  }

  /** What stands in the column: the view, or what keeps its place. */
  Region node() {
    return view.<Region>map(built -> built).orElse(placeholder);
  }

  /** Takes over what the cell is now. A view of another kind than the cell is given up. */
  void show(CellModel next) {
    CellModel before = model;
    model = next;
    if (before.cell().kind() != next.cell().kind()) {
      drop();
    }
    if (!next.sameAs(before)) {
      view.ifPresent(built -> built.show(next));
    }
  }

  /** The view, which is made if there is none. */
  CellView build() {
    if (view.isEmpty()) {
      CellView made = maker.apply(model, parsed);
      made.show(model);
      view = Optional.of(made);
    }
    return view.get();
  }

  void drop() {
    view.ifPresent(CellView::close);
    view = Optional.empty();
  }

  /** How high the cell is at a width: measured if it is built or was, else a guess. */
  double height(double width, double em) {
    view.filter(built -> built.takeResized() || measuredAt != width)
        .ifPresent(
            built -> {
              // What it shows may still be on its way: it is no lower than it was until then.
              double before = measuredAt == width ? measured : guess(width, em);
              double now = built.prefHeight(width);
              measured = built.isWhole() ? now : Math.max(now, before);
              measuredAt = width;
            });
    return measuredAt < 0 ? guess(width, em) : measured;
  }

  private double guess(double width, double em) {
    Cell cell = model.cell();
    if (!cell.isCode()) {
      double perLine = Math.max(20, width / (0.5 * em));
      double lines =
          cell.source().lines().mapToDouble(line -> Math.ceil((1 + line.length()) / perLine)).sum();
      return em * (2 + 1.6 * lines);
    }
    double code = model.codeOpen() ? 2 + 1.5 * cell.source().lines().count() : 0;
    double outputs = model.outputsOpen() ? 14.0 * cell.outputs().size() : 0;
    return em * (5 + 3 * cell.params().size() + code + outputs);
  }
}
