package org.inkbook.system;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the operating system wants this program to keep things for its user. None of these folders
 * need be there yet.
 *
 * @param cache for what can be fetched again
 * @param config for what the user chose
 * @param state for what the program must not lose, such as copies of unsaved work
 */
public record UserFolders(Path cache, Path config, Path state) {
  private static final String PROGRAM = "inkbook";

  /** Those of the user of this process. */
  public static UserFolders ofThisUser() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /**
   * Those of any user.
   *
   * @param os the system's name, as the property {@code os.name} gives it
   * @param home the user's own folder
   * @param environment the variables of the process
   */
  public static UserFolders of(String os, Path home, Map<String, String> environment) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      Path local = named(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
      Path roaming = named(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
      return in(local, roaming, local);
    }
    if (system.startsWith("mac") || system.startsWith("darwin")) {
      Path support = home.resolve("Library/Application Support");
      return in(home.resolve("Library/Caches"), support, support);
    }
    return in(
        named(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")),
        named(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")),
        named(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")));
  }

  private static UserFolders in(Path cache, Path config, Path state) {
    return new UserFolders(cache.resolve(PROGRAM), config.resolve(PROGRAM), state.resolve(PROGRAM));
  }

  /** Relative values are to be ignored, says the XDG base directory specification. */
  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
