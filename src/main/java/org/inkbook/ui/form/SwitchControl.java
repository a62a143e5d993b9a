package org.inkbook.ui.form;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;

/** A box to tick. */
final class SwitchControl implements Control {
  private final CheckBox box = new CheckBox();

  SwitchControl(Param param, Sink sink) {
    box.setAccessibleText(Words.readable(param.name()));
    box.getStyleClass().add("switch-box");
    box.setOnAction(
        event -> {
          if (!sink.set(String.valueOf(box.isSelected()))) {
            box.setSelected(!box.isSelected());
          }
          sink.gestureEnds();
        });
  }

  @Override
  public Region node() {
    return box;
  }

  @Override
  public void show(Param now) {
    box.setSelected(now.value().equals("true"));
  }
}
