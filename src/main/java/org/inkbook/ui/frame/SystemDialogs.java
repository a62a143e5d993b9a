package org.inkbook.ui.frame;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialogs. */
public final class SystemDialogs implements FileDialogs {
  private static final List<String> PICTURES =
      List.of("*.png", "*.jpg", "*.jpeg", "*.bmp", "*.PNG", "*.JPG", "*.JPEG", "*.BMP");

  @Override
  public Optional<Path> open(Window over, Optional<Path> folder) {
    FileChooser chooser = chooser("Open a notebook", folder);
    chooser.getExtensionFilters().add(new ExtensionFilter("Notebooks", "*.ipynb"));
    chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
    return path(chooser.showOpenDialog(over));
  }

  @Override
  public Optional<Path> save(Window over, Optional<Path> folder, String suggested) {
    String extension = suggested.substring(suggested.lastIndexOf('.') + 1);
    FileChooser chooser = chooser("Save " + suggested, folder);
    chooser.setInitialFileName(suggested);
    chooser.getExtensionFilters().add(new ExtensionFilter(extension + " files", "*." + extension));
    return path(chooser.showSaveDialog(over)).map(file -> named(file, extension));
  }

  /** Not every system's dialog adds the extension. */
  private static Path named(Path file, String extension) {
    String name = file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + "." + extension);
  }

  @Override
  public Optional<Path> picture(Window over, Optional<Path> folder) {
    FileChooser chooser = chooser("Choose a photo", folder);
    chooser.getExtensionFilters().add(new ExtensionFilter("Pictures", PICTURES));
    return path(chooser.showOpenDialog(over));
  }

  private static FileChooser chooser(String title, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private static Optional<Path> path(File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
