package org.inkbook.ui.cell;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.inkbook.ui.code.CodeField;

/**
 * Knows which cell has the keyboard, and whether it writes there. It goes by the scene's focus
 * owner: a table says that a row of it has the focus when it has not.
 */
final class FocusWatch {
  private final Node notebook;
  private final BiConsumer<CellView, Node> came;
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
  private Optional<CellView> holder = Optional.empty();

  /**
   * @param came is told of a cell and of the node in it to which the keyboard has come
   */
  FocusWatch(Node notebook, BiConsumer<CellView, Node> came) {
    this.notebook = notebook;
    this.came = came;
    notebook
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> moved(Optional.ofNullable(owner)));
  }

  /** Whether the keyboard writes in a cell: edit mode. */
  ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  private void moved(Optional<Node> owner) {
    Optional<CellView> cell =
        owner.flatMap(node -> around(node, CellView.class)).filter(this::isOurs);
    boolean writes =
        cell.isPresent() && owner.flatMap(node -> around(node, CodeField.class)).isPresent();
    writing.set(writes);
    holder
        .filter(view -> !cell.equals(Optional.of(view)))
        .ifPresent(view -> view.markKeyboard(false, false));
    holder = cell;
    cell.ifPresent(
        view -> {
          view.markKeyboard(true, writes);
          owner.ifPresent(node -> came.accept(view, node));
        });
  }

  private boolean isOurs(CellView view) {
    for (Node at = view; at != null; at = at.getParent()) {
      if (at == notebook) {
        return true;
      }
    }
    return false;
  }

  private static <T extends Node> Optional<T> around(Node node, Class<T> kind) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }
}
