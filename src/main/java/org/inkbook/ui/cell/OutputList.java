package org.inkbook.ui.cell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.inkbook.notebook.CellOutput;
import org.inkbook.session.CellState;

/**
 * The outputs of a cell, one below the other. When the cell runs again they stay, greyed, until new
 * ones take their places, so that nothing jumps and a live chart goes on where it was.
 */
final class OutputList extends VBox {
  private final CellHost host;
  private final ParsedOutputs parsed;
  private final List<OutputPlace> places = new ArrayList<>();

  OutputList(CellHost host, ParsedOutputs parsed) {
    this.host = host;
    this.parsed = parsed;
    getStyleClass().add("cell-outputs");
  }

  void show(CellModel model) {
    List<CellOutput> outputs = model.cell().outputs();
    parsed.keep(outputs);
    for (int i = 0; i < outputs.size(); i++) {
      place(i).show(outputs.get(i));
    }
    boolean goesOn = model.status().state() == CellState.RUNNING;
    for (int i = places.size() - 1; i >= outputs.size(); i--) {
      if (goesOn && !places.get(i).isFailure()) {
        places.get(i).markOld();
      } else {
        getChildren().remove(places.remove(i));
      }
    }
  }

  private OutputPlace place(int index) {
    if (index == places.size()) {
      OutputPlace place = new OutputPlace(host, parsed);
      places.add(place);
      getChildren().add(place);
    }
    return places.get(index);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether all outputs are drawn, and none is still being read. */
  boolean isWhole() {
    return places.stream().allMatch(OutputPlace::isWhole);
  }
}
