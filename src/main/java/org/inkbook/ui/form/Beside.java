package org.inkbook.ui.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** From what a cell calls a file to the file, and back: relative paths begin at the notebook. */
final class Beside {
  private Beside() {}

  /** The file that a cell means; empty when that is no path, or nobody knows where it begins. */
  static Optional<Path> file(String written, Optional<Path> folder) {
    try {
      Path path = Path.of(written);
      return written.isBlank()
          ? Optional.empty()
          : path.isAbsolute() ? Optional.of(path) : folder.map(at -> at.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What a cell calls a file: relative, with forward slashes, where the file is in the folder. */
  static String written(Path file, Optional<Path> folder) {
    Path absolute = file.toAbsolutePath().normalize();
    return folder
        .map(at -> at.toAbsolutePath().normalize())
        .filter(absolute::startsWith)
        .map(at -> at.relativize(absolute))
        .or(() -> folder.flatMap(at -> linked(file, at)))
        .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "/"))
        .orElse(absolute.toString());
  }

  /** A folder may be reached by several names. */
  private static Optional<Path> linked(Path file, Path folder) {
    try {
      Path real = file.toRealPath();
      Path at = folder.toRealPath();
      return real.startsWith(at) ? Optional.of(at.relativize(real)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The name of what is at the end of a written path. */
  static String name(String written) {
    return written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
  }

  /** Makes a folder for files of a kind, if there is none yet. */
  static Path folder(Path notebook, String name) throws IOException {
    return Files.createDirectories(notebook.resolve(name));
  }
}
