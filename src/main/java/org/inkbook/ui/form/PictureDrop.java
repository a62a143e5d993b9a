package org.inkbook.ui.form;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets a file, or a picture that is in none, be dropped onto a node, which shows where. */
final class PictureDrop {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

  private final Node node;
  private final Consumer<Path> file;
  private final Consumer<Image> picture;

  private PictureDrop(Node node, Consumer<Path> file, Consumer<Image> picture) {
    this.node = node;
    this.file = file;
    this.picture = picture;
  }

  static void onto(Node node, Consumer<Path> file, Consumer<Image> picture) {
    PictureDrop drop = new PictureDrop(node, file, picture);
    node.setOnDragOver(drop::over);
    node.setOnDragExited(event -> drop.mark(false));
    node.setOnDragDropped(drop::dropped);
  }

  private void mark(boolean over) {
    node.pseudoClassStateChanged(OVER, over);
  }

  private void over(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles() || board.hasImage()) {
      event.acceptTransferModes(TransferMode.COPY);
      mark(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      file.accept(board.getFiles().get(0).toPath());
    } else if (board.hasImage()) {
      picture.accept(board.getImage());
    }
    event.setDropCompleted(board.hasFiles() || board.hasImage());
    event.consume();
  }
}
