package org.inkbook.ui.code;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import org.inkbook.ui.theme.Nodes;

/** The list below the caret. It never takes the keyboard: the field hands it its keys. */
final class CompletionList {
  static final int ROWS = 10;

  private final Popup popup = new Popup();
  private final ListView<String> list = new ListView<>();
  private final Label note = Nodes.label("", "code-note");
  private final Consumer<String> take;

  CompletionList(Consumer<String> take) {
    this.take = take;
    list.getStyleClass().addAll("code-completions", "mono");
    list.setFocusTraversable(false);
    list.setAccessibleText("Completions");
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::height,
                list.fixedCellSizeProperty(),
                list.itemsProperty(),
                list.insetsProperty()));
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            take();
          }
        });
    popup.setAutoFix(true);
    popup.setHideOnEscape(false);
  }

  private double height() {
    int rows = Math.min(ROWS, list.getItems().size());
    return rows * Math.ceil(list.getFixedCellSize())
        + list.getInsets().getTop()
        + list.getInsets().getBottom();
  }

  /** Shows matches at the caret, the first of them selected. */
  void show(List<String> matches, Area area) {
    if (!matches.equals(list.getItems())) {
      list.setItems(FXCollections.observableList(matches));
      list.getSelectionModel().select(0);
      list.scrollTo(0);
    }
    open(list, area);
  }

  /** Says something at the caret, until the next key. */
  void say(String words, Area area) {
    note.setText(words);
    open(note, area);
  }

  private void open(Node content, Area area) {
    popup.getContent().setAll(content);
    if (!popup.isShowing()) {
      area.getCaretBounds().ifPresent(caret -> open(caret, area));
    }
  }

  private void open(Bounds caret, Area area) {
    popup.show(area, caret.getMinX(), caret.getMaxY());
  }

  void hide() {
    popup.hide();
  }

  /** Selects another match; the ends are ends. */
  boolean move(int rows) {
    int at = list.getSelectionModel().getSelectedIndex() + rows;
    int to = Math.max(0, Math.min(at, list.getItems().size() - 1));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - ROWS + 1));
    return true;
  }

  /** Takes the selected match. */
  void take() {
    String match = list.getSelectionModel().getSelectedItem();
    if (match != null) {
      take.accept(match);
    }
  }
}
