package org.inkbook.ui.output;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** The system's own dialog for saving. */
public final class FileSaveDialog implements SaveDialog {

  @Override
  public Optional<Path> choose(Node over, String suggested) {
    String extension = suggested.substring(suggested.lastIndexOf('.') + 1);
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save " + suggested);
    chooser.setInitialFileName(suggested);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(extension + " files", "*." + extension));
    return Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()))
        .map(File::toPath);
  }
}
