package org.inkbook.ui.cell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.inkbook.session.Session;
import org.inkbook.session.Snapshot;

/** The cells of a notebook, in a column that scrolls. On JavaFX's thread only. */
public final class NotebookView extends Region {
  private final ReadOnlyObjectWrapper<Optional<String>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ObjectProperty<ViewMode> mode =
      new SimpleObjectProperty<>(this, "mode", ViewMode.READ);
  private final CellActions actions;

  public NotebookView(Session session, CellTools tools) {
    actions = new CellActions(session, this);
    getStyleClass().add("notebook-view");
  }

  /** Shows a notebook as it is now; an older snapshot than the one shown is passed over. */
  public void show(Snapshot snapshot) {}

  /** The id of the selected cell; empty where there are no cells. */
  public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** How the cells are shown; never null. */
  public ObjectProperty<ViewMode> modeProperty() {
    return mode;
  }

  /** Selects a cell and scrolls to it. */
  public void select(String id) {
    current.set(Optional.of(id));
  }

  /** Scrolls so that a cell can be seen. */
  public void reveal(String id) {}

  /** What can be done to the selected cells. */
  public CellActions actions() {
    return actions;
  }
}
