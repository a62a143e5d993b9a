package org.inkbook.ui.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.inkbook.output.Table;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** The switch by which a drawing also shows its numbers, as a table below it. */
final class Figures {
  private final OutputCard card;
  private final SaveDialog save;
  private final ToggleButton toggle = Buttons.toggle(Feather.GRID, "Show the numbers as a table");
  private final VBox below = new VBox();
  private Supplier<Table> numbers = () -> new Table("", List.of());
  private Optional<SortableTable> table = Optional.empty();

  Figures(OutputCard card, SaveDialog save) {
    this.card = card;
    this.save = save;
    below.getStyleClass().add("figures");
    toggle.selectedProperty().subscribe(this::reveal);
    card.addTools(toggle);
  }

  /** Where the numbers now come from; a table that is open shows them at once. */
  void set(Supplier<Table> next) {
    numbers = next;
    if (toggle.isSelected()) {
      table.ifPresent(view -> view.show(next.get()));
    }
  }

  private void reveal(boolean shown) {
    if (shown && table.isEmpty()) {
      SortableTable made = new SortableTable(Runnable::run);
      below.getChildren().addAll(new TableTools(made, save, card::tell), made);
      card.addBelow(below);
      table = Optional.of(made);
    }
    Nodes.present(below, shown);
    if (shown) {
      table.ifPresent(view -> view.show(numbers.get()));
    }
  }
}
