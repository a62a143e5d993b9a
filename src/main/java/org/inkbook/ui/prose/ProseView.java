package org.inkbook.ui.prose;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.inkbook.notebook.Cell;

/** The words of a Markdown cell, to read. */
public final class ProseView extends VBox {

  /**
   * @param folder where pictures are, if the notebook is in a folder
   * @param browse opens an address of the web or of mail
   */
  public ProseView(Optional<Path> folder, Consumer<? super URI> browse) {
    getStyleClass().add("prose");
  }

  /** Shows a cell; pictures that have to be read come later. */
  public void show(Cell cell) {
    getChildren().setAll(new TextFlow(new Text(cell.source())));
    setAccessibleText(cell.source());
  }
}
