package org.inkbook.ui.output;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.inkbook.output.Table;
import org.inkbook.ui.theme.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** The switch by which a drawing also shows its numbers, as a table below it. */
final class Figures {
  private final OutputCard card;
  private final SaveDialog save;
  private final ToggleButton toggle = Buttons.toggle(Feather.GRID, "Show the numbers as a table");
  private final VBox below = new VBox();
  private Optional<Table> numbers = Optional.empty();
  private Optional<SortableTable> table = Optional.empty();

  Figures(OutputCard card, SaveDialog save) {
    this.card = card;
    this.save = save;
    below.getStyleClass().add("figures");
    toggle.selectedProperty().subscribe(this::reveal);
    card.addTools(toggle);
  }

  /** The numbers now; a table that is open shows them at once. */
  void set(Table next) {
    numbers = Optional.of(next);
    if (toggle.isSelected()) {
      table.ifPresent(view -> view.show(next));
    }
  }

  private void reveal(boolean shown) {
    if (shown && table.isEmpty()) {
      SortableTable made = new SortableTable();
      below.getChildren().addAll(new TableTools(made, save, card::tell), made);
      card.addBelow(below);
      table = Optional.of(made);
    }
    Nodes.present(below, shown);
    table.ifPresent(view -> numbers.ifPresent(view::show));
  }
}
