package org.inkbook.ui.form;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
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
 * A picture's file: a small view of it, its name, and ways to another: a dialog, dropping a file
 * here, pasting. A file stays where it is; only a picture that is in no file is saved as one.
 */
final class PhotoControl implements Control {
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final Sink sink;
  private final FormHost host;
  private final Background background = new Background();
  private final Thumbnail thumbnail;
  private final Label file = Nodes.prose("", "photo-name");
  private final Label words = Nodes.prose("", "photo-words");
  private final HBox box;
  private Optional<String> shown = Optional.empty();
  private Optional<Path> folder = Optional.empty();

  PhotoControl(Param param, Sink sink, FormHost host) {
    this.sink = sink;
    this.host = host;
    String name = Words.readable(param.name());
    thumbnail = new Thumbnail();
    var choose = Buttons.labelled(Feather.IMAGE, "Choose\u2026", this::choose);
    choose.setAccessibleText("Choose a picture for " + name);
    var paste = Buttons.labelled(Feather.CLIPBOARD, "Paste", this::paste);
    paste.setAccessibleText("Paste a picture for " + name);
    FlowPane buttons = new FlowPane(choose, paste);
    buttons.getStyleClass().add("photo-buttons");
    VBox side = new VBox(file, words, buttons);
    side.getStyleClass().add("photo-side");
    HBox.setHgrow(side, Priority.ALWAYS);
    box = new HBox(thumbnail, side);
    box.getStyleClass().add("photo-box");
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    PictureDrop.onto(box, this::accept, this::keep);
  }

  private void keyed(KeyEvent event) {
    if (PASTE.match(event)) {
      paste();
      event.consume();
    }
  }

  private void choose() {
    host.choosePhoto(box).ifPresent(this::accept);
  }

  private void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      accept(clipboard.getFiles().get(0).toPath());
    } else if (clipboard.hasImage()) {
      keep(clipboard.getImage());
    } else {
      sink.say("There is no picture on the clipboard. Copy one first.");
    }
  }

  /** Names a file in the code, if it is a picture. */
  private void accept(Path chosen) {
    background.newest(() -> Preview.of(chosen), preview -> accept(chosen, preview));
  }

  private void accept(Path chosen, Preview preview) {
    if (!preview.usable()) {
      sink.say(chosen.getFileName() + ": " + preview.words());
      return;
    }
    String written = Beside.written(chosen, host.folder());
    if (sink.set(written)) {
      sink.gestureEnds();
      begin(written);
      draw(preview);
    }
  }

  /** Saves a picture beside the notebook, then names it in the code. */
  private void keep(Image image) {
    Optional<Path> beside = host.folder();
    if (beside.isEmpty()) {
      sink.say("Save the notebook first: the picture is then kept in a folder beside it.");
      return;
    }
    background.inTurn(() -> Kept.of(image, beside.get()), this::kept);
  }

  /** A picture that was saved, or why it was not. */
  private record Kept(Optional<Path> file, String problem) {
    static Kept of(Image image, Path folder) {
      try {
        return new Kept(Optional.of(Pasted.save(image, folder)), "");
      } catch (FileException e) {
        return new Kept(Optional.empty(), "The picture was not saved: " + e.getMessage());
      }
    }
  }

  private void kept(Kept kept) {
    kept.file().ifPresentOrElse(this::accept, () -> sink.say(kept.problem()));
  }

  @Override
  public Region node() {
    return box;
  }

  @Override
  public void show(Param now) {
    if (!shown.equals(Optional.of(now.value())) || !folder.equals(host.folder())) {
      load(now.value());
    }
  }

  private void load(String written) {
    begin(written);
    Optional<Path> path = Beside.file(written, folder);
    if (path.isPresent()) {
      background.newest(() -> Preview.of(path.get()), this::draw);
    } else if (written.isBlank()) {
      draw(Preview.problem("Choose a picture, or drop one here."));
    } else {
      draw(Preview.problem("It is looked for beside the notebook once that is saved."));
    }
  }

  private void begin(String written) {
    shown = Optional.of(written);
    folder = host.folder();
    file.setText(written.isBlank() ? "No picture yet" : Beside.name(written));
  }

  private void draw(Preview preview) {
    thumbnail.show(preview.image(), file.getText());
    words.setText(preview.words());
  }

  @Override
  public void refresh() {
    if (!folder.equals(host.folder())) {
      shown.ifPresent(this::load);
    }
  }
}
