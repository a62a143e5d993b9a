package org.inkbook.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.inkbook.output.Reading;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** The buttons for those who edit boxes; all but one are for the chosen box. */
final class BoxTools extends VBox {
  private final Label about = Nodes.label("", "box-about");
  private final List<Node> forChosen = new ArrayList<>();

  BoxTools(BoxEditor editor) {
    getStyleClass().add("box-tools");
    HBox digits = new HBox(Nodes.label("It is a", "text-quiet"));
    digits.getStyleClass().add("box-digits");
    for (int i = 0; i <= 9; i++) {
      int digit = i;
      Button button = new Button(String.valueOf(i));
      button.getStyleClass().add("box-digit");
      button.setOnAction(event -> editor.name(digit));
      button.setAccessibleText("The chosen box is a " + i);
      digits.getChildren().add(button);
      forChosen.add(button);
    }
    Button merge = tool(Feather.LINK, "Merge", "M", "with the next box", editor::merge);
    Button split = tool(Feather.SCISSORS, "Split", "S", "into two digits", editor::split);
    Button delete = tool(Feather.TRASH_2, "Delete", "Del", "this box", editor::delete);
    Button add = tool(Feather.PLUS_SQUARE, "Add", "A", "a box", editor::addBeside);
    forChosen.addAll(List.of(merge, split, delete));
    FlowPane row = new FlowPane(about, digits, merge, split, delete, add);
    row.getStyleClass().add("box-row");
    Label hint =
        Nodes.prose(
            "Drag a box to move it, an edge to resize it, the paper to add one. On a box: a digit"
                + " says what it is; Ctrl and an arrow moves it, Shift and an arrow moves the edge on"
                + " that side out, with Alt in; Enter shows its way.",
            "text-quiet");
    getChildren().addAll(row, hint);
    show(Optional.empty());
  }

  private static Button tool(Feather icon, String words, String key, String what, Runnable action) {
    Button button = Buttons.labelled(icon, words, action);
    button.setAccessibleText(words + " " + what);
    button.setTooltip(Buttons.tooltip(words + " " + what + " (" + key + ")"));
    return button;
  }

  /** Says which box the tools are for. */
  void show(Optional<ReadBox> chosen) {
    about.setText(chosen.map(box -> about(box.box())).orElse("Choose a box"));
    forChosen.forEach(node -> node.setDisable(chosen.isEmpty()));
  }

  private static String about(Reading.Box box) {
    return box.none() ? "Box of no digit" : "Box read " + box.label();
  }
}
