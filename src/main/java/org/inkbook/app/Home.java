package org.inkbook.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkbook.fault.FileException;

/** Where the lessons and the networks that ship with the program lie. */
final class Home {
  private Home() {}

  /** The first lesson. */
  static Path firstLesson() {
    return file(Path.of("notebooks", "01-reading-digits.ipynb"));
  }

  /** The folder of the lessons, if it is there. */
  static Optional<Path> lessons() {
    try {
      return Optional.ofNullable(firstLesson().getParent());
    } catch (FileException e) {
      return Optional.empty();
    }
  }

  /** The networks that read together when no other is named. */
  static List<Path> models() {
    return Stream.of("handwriting.zip", "original.zip")
        .map(name -> file(Path.of("models", name)))
        .toList();
  }

  /** A file of the program's folder: the one above the jar or the compiled classes. */
  private static Path file(Path name) {
    for (Path folder = code(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    throw new FileException(
        name,
        "was not found beside the program",
        "Keep the folders notebooks and models where the program was unpacked.");
  }

  private static Path code() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      return Path.of("").toAbsolutePath();
    }
  }
}
