package org.inkbook.ui.output;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.inkbook.output.Table;

/** A table as wide and as high as its content, up to a bound; its items are the row numbers. */
final class SortableTable extends StackPane {
  private static final int MOST_ROWS = 12;

  /** So many rows are drawn at a time. */
  private static final int AT_ONCE = 4;

  private static final double ROW = 2.2;
  private static final double HEADER = 2.6;

  /** The room of a bar below, in em: with less a second bar comes, to scroll past the first. */
  private static final double BAR = 1.8;

  /**
   * Nothing is left to scroll to. A bar that came while a table was growing would else stay: it
   * takes the room that the other one is there for, and the other way round.
   */
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

  /** The same for rows alone. */
  private static final PseudoClass ALL_ROWS = PseudoClass.getPseudoClass("all-rows");

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final TableView<Integer> view = new TableView<>();

  /** Never seen: the style sheet gives it the size of the text, which is the em. */
  private final Label em = new Label();

  private final Executor later;
  private Table table = new Table("", List.of());
  private List<Double> ems = List.of();
  private boolean filling;

  /**
   * @param later adds rows to a new table, on JavaFX's thread, when a frame has room
   */
  SortableTable(Executor later) {
    this.later = later;
    getStyleClass().add("sortable-table");
    em.setManaged(false);
    em.setVisible(false);
    em.fontProperty().subscribe(font -> resize());
    widthProperty().subscribe(width -> resize());
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setMaxWidth(Region.USE_PREF_SIZE);
    view.setMinHeight(Region.USE_PREF_SIZE);
    view.setMaxHeight(Region.USE_PREF_SIZE);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    StackPane.setMargin(view, Insets.EMPTY);
    StackPane.setAlignment(view, javafx.geometry.Pos.TOP_LEFT);
    getChildren().addAll(view, em);
  }

  /** The table that is shown. */
  Table table() {
    return table;
  }

  /** The row numbers of the table in the order shown. */
  List<Integer> order() {
    if (filling) {
      add(table.rows());
    }
    return List.copyOf(view.getItems());
  }

  /** Shows a table; when only its values differ, order, selection and widths stay. */
  void show(Table next) {
    boolean same = heads(table).equals(heads(next));
    table = next;
    ems = table.columns().stream().map(TableWidths::ems).toList();
    List<Integer> selected = List.copyOf(view.getSelectionModel().getSelectedItems());
    if (!same) {
      view.getColumns().setAll(table.columns().stream().map(this::column).toList());
    }
    if (view.getItems().isEmpty()) {
      fillByAndBy();
    } else {
      filling = false;
      view.getItems().setAll(IntStream.range(0, table.rows()).boxed().toList());
      view.sort();
      view.refresh();
      selected.forEach(row -> view.getSelectionModel().select(row));
    }
    view.setAccessibleText("Table " + table.title() + ", " + table.rows() + " rows");
    resize();
  }

  /** Each row that is seen costs a frame much the first time. */
  private void fillByAndBy() {
    view.setPlaceholder(new Label(table.rows() == 0 ? "No rows" : ""));
    filling = table.rows() > 0;
    if (filling) {
      later.execute(this::fillSome);
    }
  }

  private void fillSome() {
    if (filling) {
      int next = view.getItems().size() + AT_ONCE;
      add(next < Math.min(MOST_ROWS, table.rows()) ? next : table.rows());
      draw();
      if (filling) {
        later.execute(this::fillSome);
      }
    }
  }

  /** Makes the rows now, so that who looks after the frame's time sees what they cost. */
  private void draw() {
    view.resize(Math.max(view.getWidth(), view.getPrefWidth()), view.getPrefHeight());
    view.applyCss();
    view.layout();
  }

  /** Puts so many of the rows in, after those that are in. */
  private void add(int rows) {
    filling = rows < table.rows();
    int first = view.getItems().size();
    view.getItems().addAll(IntStream.range(first, rows).boxed().toList());
    resize();
  }

  /** Whether all rows are in. */
  boolean isWhole() {
    return !filling;
  }

  private static List<String> heads(Table table) {
    return table.columns().stream().map(c -> c.getClass().getSimpleName() + c.name()).toList();
  }

  /** Sorts by a column; once more turns the order round. */
  void sortBy(String name) {
    view.getColumns().stream()
        .filter(column -> column.getText().equals(name))
        .findFirst()
        .ifPresent(
            column -> {
              boolean turn =
                  view.getSortOrder().contains(column)
                      && column.getSortType() == TableColumn.SortType.ASCENDING;
              column.setSortType(
                  turn ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
              view.getSortOrder().setAll(List.of(column));
              view.sort();
            });
  }

  private TableColumn<Integer, Integer> column(Table.Column made) {
    int index = table.columns().indexOf(made);
    TableColumn<Integer, Integer> column = new TableColumn<>(made.name());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(any -> new Cell(index));
    column.setComparator(comparator(column, index));
    if (made instanceof Table.Numbers) {
      column.getStyleClass().add("number");
    }
    return column;
  }

  /** By number where there are numbers; missing values are last, whichever way it is sorted. */
  private Comparator<Integer> comparator(TableColumn<Integer, Integer> column, int index) {
    return (a, b) -> {
      if (!(table.columns().get(index) instanceof Table.Numbers numbers)) {
        Table.Column words = table.columns().get(index);
        return words.text(a).compareToIgnoreCase(words.text(b));
      }
      double left = numbers.values().get(a);
      double right = numbers.values().get(b);
      boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
      boolean missing = Double.isNaN(left) != Double.isNaN(right);
      return missing && down ? -Double.compare(left, right) : Double.compare(left, right);
    };
  }

  private final class Cell extends TableCell<Integer, Integer> {
    private final int index;

    Cell(int index) {
      this.index = index;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      boolean there = !empty && row != null && row < table.rows();
      setText(there ? table.columns().get(index).text(row) : "");
    }
  }

  /** How high it is depends on how wide it may be: whether there is a bar below. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(width < 0 ? getWidth() : width);
  }

  private double height(double width) {
    double size = em.getFont().getSize();
    return height(Math.max(1, Math.min(MOST_ROWS, table.rows())), size) + bar(width);
  }

  private static double height(int rows, double size) {
    return Math.rint(HEADER * size) + rows * Math.rint(ROW * size) + 6;
  }

  private double bar(double width) {
    boolean less = width > 0 && width < view.getPrefWidth();
    return less ? Math.rint(BAR * em.getFont().getSize()) : 0;
  }

  private void resize() {
    double size = em.getFont().getSize();
    double width = 6;
    for (int i = 0; i < view.getColumns().size(); i++) {
      double wanted = size * ems.get(i);
      view.getColumns().get(i).setPrefWidth(wanted);
      width += wanted;
    }
    view.setPrefWidth(width + (table.rows() > MOST_ROWS ? size : 0));
    pseudoClassStateChanged(WHOLE, bar(getWidth()) == 0 && table.rows() <= MOST_ROWS);
    pseudoClassStateChanged(ALL_ROWS, table.rows() <= MOST_ROWS);
    view.setFixedCellSize(Math.rint(ROW * size));
    // Room for rows that are not in yet would be filled with empty ones, which cost as much.
    view.setPrefHeight(filling ? height(view.getItems().size(), size) : height(getWidth()));
  }

  private void keyed(KeyEvent event) {
    if (COPY.match(event)) {
      List<Integer> selected = view.getSelectionModel().getSelectedItems();
      ClipboardContent content = new ClipboardContent();
      content.putString(TableText.tsv(table, selected.isEmpty() ? order() : List.copyOf(selected)));
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }
}
