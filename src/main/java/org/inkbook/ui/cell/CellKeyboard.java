package org.inkbook.ui.cell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/**
 * Where the keyboard is among the cells of a notebook: on one as a whole in command mode, in its
 * text in edit mode. The selection follows it.
 */
final class CellKeyboard {
  private final NotebookView view;
  private final FocusWatch focus;

  CellKeyboard(NotebookView view) {
    this.view = view;
    focus = new FocusWatch(view, this::came);
  }

  /** Whether the keyboard writes in a cell: edit mode. */
  ReadOnlyBooleanProperty writingProperty() {
    return focus.writingProperty();
  }

  private void came(CellView cell, Node owner) {
    if (!view.isCurrent(cell.id)) {
      view.select(cell.id, false);
    }
    if (owner.isFocusVisible() && owner != cell) {
      Bounds bounds = cell.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
      view.keepInView(cell.id, bounds.getMinY(), bounds.getMaxY());
    }
  }

  /** Gives the keyboard to a cell as a whole: command mode. */
  void command(String id) {
    view.built(id)
        .ifPresent(
            cell -> {
              cell.leave();
              cell.requestFocus();
            });
  }

  /** Gives the keyboard to the text of a cell. A button that has it is pressed instead. */
  void write(String id) {
    if (view.getScene() != null && view.getScene().getFocusOwner() instanceof ButtonBase button) {
      button.fire();
    } else {
      view.select(id, false);
      view.built(id).ifPresent(CellView::edit);
    }
  }

  /** The caret leaves a cell over its edge for the next one, where that can be written in. */
  void leave(String id, boolean down) {
    List<String> order = view.order();
    int to = order.indexOf(id) + (down ? 1 : -1);
    if (to >= 0 && to < order.size() && !view.isProjecting()) {
      view.go(order.get(to), false);
      view.view(order.get(to)).ifPresent(cell -> cell.enter(down));
    }
  }
}
