package org.inkbook.lab.digits;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each operating system wants programs to keep what they can fetch again. */
final class UserCache {
  private UserCache() {}

  /**
   * The folder for MNIST.
   *
   * @param os the system's name, as the property {@code os.name} gives it
   * @param home the user's own folder
   * @param environment the variables of the process
   */
  static Path mnist(String os, Path home, Map<String, String> environment) {
    return base(os.toLowerCase(Locale.ROOT), home, environment).resolve("inkbook").resolve("mnist");
  }

  private static Path base(String os, Path home, Map<String, String> environment) {
    if (os.startsWith("windows")) {
      return named(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
    }
    if (os.startsWith("mac") || os.startsWith("darwin")) {
      return home.resolve("Library/Caches");
    }
    return named(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
  }

  /** Relative values are to be ignored, says the XDG base directory specification. */
  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
