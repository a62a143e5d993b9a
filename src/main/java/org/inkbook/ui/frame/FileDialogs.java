package org.inkbook.ui.frame;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the reader for files. Each waits for the choice; empty is that there was none. */
public interface FileDialogs {

  /**
   * A notebook to open.
   *
   * @param folder where to begin
   */
  Optional<Path> open(Window over, Optional<Path> folder);

  /**
   * Where to save.
   *
   * @param folder where to begin
   * @param suggested a file name with its extension, such as {@code lesson.html}
   */
  Optional<Path> save(Window over, Optional<Path> folder, String suggested);

  /** A picture to read. */
  Optional<Path> picture(Window over, Optional<Path> folder);
}
