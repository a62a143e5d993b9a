package org.inkbook.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.ui.theme.Nodes;

/** Every command that has keys, with its keys, by menu. */
public final class ShortcutList extends FlowPane {

  public ShortcutList(CommandTable table) {
    getStyleClass().add("shortcuts");
    for (Group group : Group.values()) {
      List<Command> keyed =
          table.in(group).stream().filter(command -> !command.keys().isEmpty()).toList();
      if (!keyed.isEmpty()) {
        getChildren().add(card(group, keyed));
      }
    }
  }

  private static VBox card(Group group, List<Command> commands) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("shortcut-grid");
    for (int row = 0; row < commands.size(); row++) {
      Command command = commands.get(row);
      Label words = Nodes.label(command.words(), "shortcut-words");
      grid.addRow(row, keys(command), words);
    }
    VBox card = new VBox(Nodes.label(group.title(), "shortcut-title"), grid);
    card.getStyleClass().add("shortcut-card");
    return card;
  }

  private static Node keys(Command command) {
    HBox row = new HBox();
    row.getStyleClass().add("shortcut-keys");
    row.setMinWidth(Region.USE_PREF_SIZE);
    for (Keys keys : command.keys()) {
      if (!row.getChildren().isEmpty()) {
        row.getChildren().add(Nodes.label("or", "text-quiet"));
      }
      keys.strokes()
          .forEach(
              stroke -> row.getChildren().add(Nodes.label(stroke.getDisplayText(), "key-cap")));
    }
    return row;
  }
}
