package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.inkbook.notebook.Param;

/** A list to choose from; where that is allowed, anything else may be entered. */
final class ChoiceControl implements Control {
  private final ComboBox<String> box = new ComboBox<>();
  private final Sink sink;
  private Param param;
  private Optional<Entry> entry = Optional.empty();
  private boolean showing;

  ChoiceControl(Param param, Sink sink) {
    this.param = param;
    this.sink = sink;
    box.setAccessibleText(Words.readable(param.name()));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(8);
    box.valueProperty().addListener((value, was, is) -> chosen(Optional.ofNullable(is)));
  }

  private void chosen(Optional<String> choice) {
    if (!showing) {
      choice
          .filter(text -> !text.equals(param.value()))
          .ifPresent(
              text -> {
                if (sink.set(text)) {
                  entry.ifPresent(field -> field.show(text));
                }
                sink.gestureEnds();
              });
    }
  }

  @Override
  public Region node() {
    return box;
  }

  @Override
  public void show(Param now) {
    param = now;
    showing = true;
    List<String> choices = new ArrayList<>(now.choices());
    if (!choices.contains(now.value())) {
      choices.add(0, now.value());
    }
    if (!box.getItems().equals(choices)) {
      box.getItems().setAll(choices);
    }
    box.setEditable(now.free());
    if (now.free() && entry.isEmpty()) {
      box.getEditor().setAccessibleText(box.getAccessibleText());
      entry = Optional.of(new Entry(box.getEditor(), text -> true, sink));
    }
    box.setValue(now.value());
    entry.ifPresent(field -> field.show(now.value()));
    showing = false;
  }

  @Override
  public void commit() {
    entry.ifPresent(Entry::commit);
  }
}
