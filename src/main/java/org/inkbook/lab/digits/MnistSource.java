package org.inkbook.lab.digits;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.inkbook.output.Display;

/** Where the digits come from: the folder named, else the user's cache. */
final class MnistSource {
  static final String FOLDER = "INKBOOK_DATA";

  private final Map<String, String> environment;
  private final Path cache;
  private final Display display;

  MnistSource(Map<String, String> environment, Path cache, Display display) {
    this.environment = environment;
    this.cache = cache;
    this.display = display;
  }

  static MnistSource ofThisUser(Display display) {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home"));
    return new MnistSource(
        environment, UserCache.mnist(System.getProperty("os.name"), home, environment), display);
  }

  Digits load(Optional<Path> folder) {
    Digits digits =
        folder.or(this::folderOfEnvironment).map(MnistFolder::read).orElseGet(this::cached);
    display.show(digits.toOutput());
    return digits;
  }

  private Optional<Path> folderOfEnvironment() {
    String named = environment.getOrDefault(FOLDER, "");
    try {
      return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
    } catch (InvalidPathException e) {
      throw new UsageException(
          FOLDER + " names no folder: " + e.getMessage() + ".", "Set it to a folder, or unset it.");
    }
  }

  private Digits cached() {
    Map<MnistFile, IdxFile> files = new EnumMap<>(MnistFile.class);
    for (MnistFile file : MnistFile.values()) {
      file.in(cache).map(file::read).filter(file::isOfficial).ifPresent(f -> files.put(file, f));
    }
    if (files.size() < MnistFile.values().length) {
      throw new FileException(
          cache, "does not hold MNIST.", "Name a folder that does by " + FOLDER + ".");
    }
    return MnistFolder.digits(files, "MNIST", cache);
  }
}
