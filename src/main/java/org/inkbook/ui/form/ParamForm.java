package org.inkbook.ui.form;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;

/**
 * The controls for the parameters of a cell, one below the other. It asks nothing and holds no
 * truth: values come by {@link #show}, and go out to the {@link FormHost}.
 */
public final class ParamForm extends Region {
  private final FormHost host;
  private final BooleanProperty live = new SimpleBooleanProperty(this, "live");
  private boolean empty = true;

  public ParamForm(FormHost host) {
    this.host = host;
    getStyleClass().add("param-form");
  }

  /**
   * Shows parameters. Controls of parameters that are still there stay, with the keyboard on them;
   * what changes here is not told to the host.
   */
  public void show(List<Param> params) {
    empty = params.isEmpty();
  }

  /** Whether there is nothing to set. */
  public boolean isEmpty() {
    return empty;
  }

  /** Whether the cell runs at each change: what the switch of the form says. */
  public BooleanProperty liveProperty() {
    return live;
  }

  /** Writes what has been typed and not yet been taken over into the code, where it is allowed. */
  public void commit() {
    if (empty) {
      host.gestureEnds();
    }
  }
}
