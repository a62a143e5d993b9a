package org.inkbook.lab.network;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.inkbook.fault.UsageException;

/** Paths as a cell names them: relative ones start at the notebook's folder. */
final class Folder {
  private Folder() {}

  /** The path of a name. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException cause) {
      throw new UsageException(
          "\"" + name + "\" is no name of a file or folder.", "Try models/mine.");
    }
  }
}
