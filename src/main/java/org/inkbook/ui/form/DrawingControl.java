package org.inkbook.ui.form;

import atlantafx.base.controls.ProgressSliderSkin;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.inkbook.fault.FileException;
import org.inkbook.notebook.Param;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;

/**
 * A pad to write on. After each stroke the picture is saved beside the notebook under a name of its
 * own, and the code names it: so a new drawing is new code, and undoing brings the old one back.
 */
final class DrawingControl implements Control {
  private static final double THIN = 0.02;
  private static final double THICK = 0.16;
  private static final double USUAL = 0.07;

  private final Sink sink;
  private final FormHost host;
  private final String variable;
  private final Background background = new Background();
  private final Pad pad = new Pad(this::drew);
  private final Label words = Nodes.prose("", "pad-words");
  private final Button undo;
  private final Button clear;
  private final HBox box;
  private Sketch sketch = Sketch.BLANK;
  private Optional<String> shown = Optional.empty();
  private boolean unsaved;

  DrawingControl(Param param, Sink sink, FormHost host) {
    this.sink = sink;
    this.host = host;
    variable = param.name();
    String name = Words.readable(variable);
    undo = Buttons.labelled(Feather.CORNER_UP_LEFT, "Undo", () -> change(sketch.withoutLast()));
    undo.setAccessibleText(name + ": take the last stroke back");
    clear = Buttons.labelled(Feather.TRASH_2, "Clear", () -> change(Sketch.BLANK));
    clear.setAccessibleText(name + ": a blank sheet");
    VBox tools =
        new VBox(new VBox(Nodes.label("Pen", "pad-tool"), width(name)), undo, clear, words);
    tools.getStyleClass().add("pad-tools");
    box = new HBox(pad, tools);
    HBox.setHgrow(tools, Priority.ALWAYS);
    box.setFillHeight(false);
    box.getStyleClass().add("pad-box");
    pad.setAccessibleText(name + ": a pad to draw on");
    pad.setAccessibleHelp(
        "Arrow keys move the pen, Space sets it down and lifts it. Backspace takes the last stroke"
            + " back, Delete clears the sheet.");
    pad.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    draw(Sketch.BLANK);
  }

  private Slider width(String name) {
    Slider width = new Slider(THIN, THICK, USUAL);
    width.setSkin(new ProgressSliderSkin(width));
    width.setBlockIncrement((THICK - THIN) / 7);
    width.setAccessibleText(name + ": width of the pen");
    width.valueProperty().addListener((value, was, is) -> pad.setPenWidth(is.doubleValue()));
    return width;
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE) {
      change(sketch.withoutLast());
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      change(Sketch.BLANK);
      event.consume();
    }
  }

  private void drew(PenStroke stroke) {
    change(sketch.plus(stroke));
  }

  private void draw(Sketch now) {
    sketch = now;
    pad.show(now);
    undo.setDisable(now.strokes().isEmpty());
    clear.setDisable(now.isBlank());
  }

  private void change(Sketch now) {
    if (!now.equals(sketch)) {
      sketch = now;
      // Under way while the pad is drawn: whoever draws waits for what is read.
      save();
      draw(now);
    }
  }

  private void save() {
    Optional<Path> folder = host.folder();
    unsaved = folder.isEmpty();
    words.setText(
        unsaved ? "Save the notebook to use this drawing: it is kept in a folder beside it." : "");
    Sketch now = sketch;
    folder.ifPresent(
        notebook -> {
          SketchFolder files = new SketchFolder(notebook, variable, host::mentions);
          background.inTurn(() -> Saved.of(files, now), saved -> saved(files, saved));
        });
  }

  /** What the code is to say, or why it cannot. */
  private record Saved(Optional<String> path, String problem) {
    static Saved of(SketchFolder files, Sketch sketch) {
      try {
        return new Saved(Optional.of(files.save(sketch)), "");
      } catch (FileException e) {
        return new Saved(Optional.empty(), "The drawing was not saved: " + e.getMessage());
      }
    }
  }

  private void saved(SketchFolder files, Saved saved) {
    words.setText(saved.problem());
    saved
        .path()
        .ifPresent(
            path -> {
              shown = Optional.of(path);
              if (sink.set(path)) {
                sink.gestureEnds();
              }
              background.inTurn(() -> files.sweep(path));
            });
  }

  @Override
  public Region node() {
    return box;
  }

  @Override
  public boolean busy() {
    return pad.isDrawing();
  }

  @Override
  public void show(Param now) {
    if (!shown.equals(Optional.of(now.value()))) {
      shown = Optional.of(now.value());
      Optional<Path> file = Beside.file(now.value(), host.folder());
      background.newest(() -> Loaded.of(now.value(), file), this::loaded);
    }
  }

  /** What a file holds, or why it cannot be shown. */
  private record Loaded(Sketch sketch, String problem) {
    static Loaded of(String written, Optional<Path> file) {
      if (file.isEmpty()) {
        return new Loaded(Sketch.BLANK, "");
      }
      if (!Files.exists(file.get())) {
        return new Loaded(Sketch.BLANK, Beside.name(written) + " is not there. Draw a new one.");
      }
      try {
        return new Loaded(SketchFile.read(file.get()), "");
      } catch (UncheckedIOException e) {
        return new Loaded(Sketch.BLANK, Beside.name(written) + " is no drawing. Draw a new one.");
      }
    }
  }

  private void loaded(Loaded loaded) {
    if (!pad.isDrawing()) {
      draw(loaded.sketch());
      words.setText(loaded.problem());
    }
  }

  /** The notebook may have been saved meanwhile. */
  @Override
  public void refresh() {
    if (unsaved && host.folder().isPresent()) {
      save();
    }
  }
}
