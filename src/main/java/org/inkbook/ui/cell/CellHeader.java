package org.inkbook.ui.cell;

import java.time.Instant;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.inkbook.session.CellState;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the top of a code cell: run, number, title, state, and what can be folded. */
final class CellHeader extends HBox {
  private final CellHost host;
  private final String id;
  private final FontIcon icon = new FontIcon(Feather.PLAY);
  private final Button run = Buttons.icon(Feather.PLAY, "", this::runOrStop);
  private final Label count = Nodes.label("", "cell-count", "mono");
  private final Label title = Nodes.label("", "cell-title");
  private final StateChip chip = new StateChip();
  private final ToggleButton code = Buttons.toggle(Feather.CODE, "Code");
  private final ToggleButton outputs = Buttons.toggle(Feather.EYE, "Outputs");
  private final CellToolbar tools;
  private boolean busy;

  CellHeader(CellHost host, String id) {
    this.host = host;
    this.id = id;
    getStyleClass().add("cell-header");
    setAlignment(Pos.CENTER_LEFT);
    run.setGraphic(icon);
    run.getStyleClass().add("run-button");
    count.setMinWidth(Region.USE_PREF_SIZE);
    code.setOnAction(event -> host.foldCode(id, code.isSelected()));
    outputs.setOnAction(event -> host.foldOutputs(id, outputs.isSelected()));
    tools = new CellToolbar(host, id);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(run, count, title, chip, space, tools, outputs, code);
  }

  void show(CellModel model) {
    CellState state = model.status().state();
    busy = state == CellState.RUNNING || state == CellState.QUEUED;
    icon.setIconCode(busy ? Feather.SQUARE : Feather.PLAY);
    run.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("busy"), busy);
    tell(run, busy ? "Stop (I I)" : "Run this cell (Ctrl+Enter)");
    count.setText(count(model.cell().executionCount(), busy));
    title.setText(model.cell().title().orElse(""));
    Nodes.present(title, !title.getText().isEmpty());
    chip.show(model.status());
    code.setSelected(model.codeOpen());
    tell(code, model.codeOpen() ? "Fold the code" : "Show the code");
    outputs.setSelected(model.outputsOpen());
    tell(outputs, model.outputsOpen() ? "Fold the outputs (O)" : "Show the outputs (O)");
    Nodes.present(outputs, !model.cell().outputs().isEmpty());
    tools.show(model);
  }

  private static void tell(javafx.scene.control.ButtonBase button, String words) {
    button.setAccessibleText(words);
    button.getTooltip().setText(words);
  }

  private static String count(OptionalInt number, boolean busy) {
    return busy ? "[*]" : number.isPresent() ? "[" + number.getAsInt() + "]" : "[ ]";
  }

  void tick(Instant now) {
    chip.tick(now);
  }

  void marked(boolean selected) {
    tools.marked(selected);
  }

  private void runOrStop() {
    if (busy) {
      host.runs().stop();
    } else {
      host.runs().run(id);
    }
  }
}
