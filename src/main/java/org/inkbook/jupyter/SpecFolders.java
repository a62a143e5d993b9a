package org.inkbook.jupyter;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where Jupyter looks for kernels.
 *
 * @param user the folder for one user's kernels
 * @param all every folder, the user's too, in the order in which Jupyter looks
 * @see <a href="https://docs.jupyter.org/en/latest/use/jupyter-directories.html">Common directories
 *     and file locations</a>
 */
public record SpecFolders(SpecFolder user, List<SpecFolder> all) {
  public SpecFolders {
    all = List.copyOf(all);
  }

  /** Those of the user of this process. */
  public static SpecFolders ofThisUser() {
    // Java takes the home from the list of users, Jupyter from the variable, where there is one.
    Path home = named(System.getenv(), "HOME").orElse(Path.of(System.getProperty("user.home")));
    return of(System.getProperty("os.name"), home, System.getenv());
  }

  /**
   * Those of any user.
   *
   * @param os the system's name, as the property {@code os.name} gives it
   * @param home the user's own folder
   * @param environment the variables of the process
   */
  static SpecFolders of(String os, Path home, Map<String, String> environment) {
    String system = os.toLowerCase(Locale.ROOT);
    Path user =
        named(environment, "JUPYTER_DATA_DIR").orElseGet(() -> user(system, home, environment));
    List<Path> folders = new ArrayList<>();
    String more = environment.getOrDefault("JUPYTER_PATH", "");
    Arrays.stream(more.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .forEach(folders::add);
    folders.add(user);
    for (String variable : List.of("VIRTUAL_ENV", "CONDA_PREFIX")) {
      named(environment, variable)
          .map(prefix -> prefix.resolve("share/jupyter"))
          .ifPresent(folders::add);
    }
    if (system.startsWith("windows")) {
      named(environment, "PROGRAMDATA")
          .map(data -> data.resolve("jupyter"))
          .ifPresent(folders::add);
    } else {
      folders.add(Path.of("/usr/local/share/jupyter"));
      folders.add(Path.of("/usr/share/jupyter"));
    }
    return new SpecFolders(
        SpecFolder.in(user), folders.stream().distinct().map(SpecFolder::in).toList());
  }

  private static Path user(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("windows")) {
      return named(environment, "APPDATA")
          .orElse(home.resolve("AppData/Roaming"))
          .resolve("jupyter");
    }
    if (system.startsWith("mac") || system.startsWith("darwin")) {
      return home.resolve("Library/Jupyter");
    }
    return named(environment, "XDG_DATA_HOME")
        .orElse(home.resolve(".local/share"))
        .resolve("jupyter");
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
