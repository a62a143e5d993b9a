package org.inkbook.ui.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.inkbook.output.Table;
import org.inkbook.ui.theme.Buttons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a table: sort it by keyboard, copy it, save it. */
final class TableTools extends HBox {
  private final SortableTable table;
  private final SaveDialog save;
  private final Consumer<String> tell;
  private final MenuButton sort = new MenuButton("", new FontIcon(Feather.BAR_CHART));

  /**
   * @param tell hears what became of it
   */
  TableTools(SortableTable table, SaveDialog save, Consumer<String> tell) {
    this.table = table;
    this.save = save;
    this.tell = tell;
    getStyleClass().add("table-tools");
    sort.getGraphic().setRotate(90);
    Buttons.name(sort, "Sort by a column");
    sort.setOnShowing(event -> sort.getItems().setAll(columns()));
    sort.getItems().setAll(new MenuItem());
    getChildren()
        .addAll(
            sort,
            Buttons.icon(Feather.COPY, "Copy as text for a spreadsheet", this::copy),
            Buttons.icon(Feather.DOWNLOAD, "Save as CSV", this::saveAsCsv));
  }

  private List<MenuItem> columns() {
    return table.table().columns().stream()
        .map(
            column -> {
              MenuItem item = new MenuItem(column.name());
              item.setOnAction(event -> table.sortBy(column.name()));
              return item;
            })
        .toList();
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(TableText.tsv(table.table(), table.order()));
    Clipboard.getSystemClipboard().setContent(content);
    tell.accept("Copied " + table.order().size() + " rows.");
  }

  private void saveAsCsv() {
    Table shown = table.table();
    save.choose(this, fileName(shown.title())).ifPresent(file -> write(file, shown));
  }

  private void write(Path file, Table shown) {
    try {
      Files.writeString(file, TableText.csv(shown, table.order()));
      tell.accept("Saved " + file + ".");
    } catch (IOException e) {
      tell.accept("Could not write " + file + ": " + e.getMessage() + ". Try another folder.");
    }
  }

  private static String fileName(String title) {
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "table" : plain) + ".csv";
  }
}
