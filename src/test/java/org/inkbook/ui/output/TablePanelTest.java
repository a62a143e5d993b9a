package org.inkbook.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.inkbook.output.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablePanelTest extends Bench {
  private final Table scores =
      new Table(
          "Scores, by digit",
          List.of(
              new Table.Words("digit", List.of("zero", "one", "a \"b\", c", "three")),
              new Table.Numbers("images", List.of(9.0, 100.0, Double.NaN, 20.0), 1)));

  @Test
  void aClickOnTheHeaderSortsNumbersAsNumbers() {
    show(scores);
    click(header("images"));
    assertThat(shown()).containsExactly("9.0", "20.0", "100.0", "");
    click(header("images"));
    assertThat(shown()).as("missing values stay last").containsExactly("100.0", "20.0", "9.0", "");
  }

  private Node header(String text) {
    return all(".column-header .label").stream()
        .filter(n -> words(n).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown() {
    return asks(
        () -> {
          TableView<?> table = (TableView<?>) one(".table-view");
          return table.getItems().stream()
              .map(row -> scores.columns().get(1).text((Integer) row))
              .toList();
        });
  }

  @Test
  void aTableThatGrowsWhileItIsLookedAtGetsNoBarsWhereAllOfItIsSeen() {
    OutputSlot slot = show(epochs(List.of(), List.of()));
    for (int row = 1; row <= 3; row++) {
      int rows = row;
      does(
          () ->
              slot.show(
                  epochs(
                      Collections.nCopies(rows, 1e6 * rows),
                      Collections.nCopies(rows, "the best of " + rows))));
    }
    List<Node> bars =
        all(".table-view .scroll-bar").stream()
            .filter(Node::isVisible)
            .filter(bar -> bar.getLayoutBounds().getWidth() > 1)
            .filter(bar -> bar.getLayoutBounds().getHeight() > 1)
            .toList();
    assertThat(bars).isEmpty();
  }

  private static Table epochs(List<Double> loss, List<String> notes) {
    return new Table(
        "Epochs", List.of(new Table.Numbers("loss", loss, 4), new Table.Words("", notes)));
  }

  @Test
  void theKeyboardSortsByTheMenu() {
    show(scores);
    focus(button("Sort by a column"));
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(shown()).containsExactly("9.0", "20.0", "100.0", "");
  }

  @Test
  void copyPutsTheTableOnTheClipboardAsShown() {
    show(scores);
    click(header("images"));
    click(button("Copy as text for a spreadsheet"));
    assertThat(clipboard())
        .isEqualTo("digit\timages\nzero\t9.0\nthree\t20.0\none\t100.0\na \"b\", c\t\n");
    assertThat(reads("Copied 4 rows.")).isTrue();
  }

  @Test
  void copyByKeyboardTakesTheSelectedRows() {
    show(scores);
    TableView<?> table = (TableView<?>) one(".table-view");
    does(
        () -> {
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(1);
        });
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
    assertThat(clipboard()).isEqualTo("digit\timages\none\t100.0\n");
  }

  @Test
  void csvIsWrittenInFullAndQuoted(@TempDir Path folder) throws IOException {
    chosenFile = Optional.of(folder.resolve("scores.csv"));
    show(scores);
    click(button("Save as CSV"));
    assertThat(Files.readString(folder.resolve("scores.csv")))
        .isEqualTo("digit,images\r\nzero,9\r\none,100\r\n\"a \"\"b\"\", c\",\r\nthree,20\r\n");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndNothingBreaks(@TempDir Path folder) {
    chosenFile = Optional.of(folder.resolve("missing").resolve("scores.csv"));
    show(scores);
    click(button("Save as CSV"));
    assertThat(words(one(".output-note"))).startsWith("Could not write ").contains("scores.csv");
  }

  @Test
  void anUpdateKeepsOrderAndSelection() {
    OutputSlot slot = show(Samples.table());
    TableView<?> table = (TableView<?>) one(".table-view");
    does(
        () -> {
          TableColumn<?, ?> images = table.getColumns().get(1);
          images.setSortType(TableColumn.SortType.DESCENDING);
          sort(table, images);
          table.getSelectionModel().clearAndSelect(0);
        });
    assertThat(table.getItems().get(0)).isEqualTo(1);
    Table before = Samples.table();
    Table after =
        new Table(
            "Scores of each digit",
            List.of(
                before.columns().get(0),
                before.columns().get(1),
                before.columns().get(3),
                before.columns().get(2),
                before.columns().get(4)));
    does(() -> slot.show(new Table("New", before.columns())));
    assertThat(one(".table-view")).isSameAs(table);
    assertThat(table.getItems().get(0)).isEqualTo(1);
    assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
    does(() -> slot.show(after));
    assertThat(table.getColumns().get(2).getText()).isEqualTo("recall");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void sort(TableView<?> table, TableColumn<?, ?> column) {
    ((TableView) table).getSortOrder().setAll(column);
  }

  @Test
  void aSmallTableIsShownWholeWithoutScrollBars() {
    show(Samples.table());
    assertThat(all(".table-view .scroll-bar")).isEmpty();
  }

  @Test
  void aColumnIsWideEnoughForItsWordsAndNotMuchWider() {
    String words = "part of the edge that is bright";
    show(new Table("", List.of(new Table.Words("m", List.of(words)))));
    Text drawn = (Text) one(".table-row-cell .table-cell").lookup(".text");
    double width = asks(() -> drawn.getLayoutBounds().getWidth());
    double column = ((TableView<?>) one(".table-view")).getColumns().get(0).getWidth();
    assertThat(drawn.getText()).isEqualTo(words);
    assertThat(column).isBetween(width + 1.3 * 14, width + 5 * 14);
  }
}
