package org.inkbook.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether there is a screen to open a window on. */
final class Display {
  private Display() {}

  /** Why there is none; empty when there may be one. */
  static Optional<String> missing() {
    return missing(
        System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv());
  }

  /**
   * The same for any machine.
   *
   * @param os the system's name, as the property {@code os.name} gives it
   * @param platform what draws in the place of the system's own, or null
   * @param environment the variables of the process
   */
  static Optional<String> missing(String os, String platform, Map<String, String> environment) {
    boolean unix =
        !os.toLowerCase(Locale.ROOT).startsWith("windows")
            && !os.toLowerCase(Locale.ROOT).startsWith("mac");
    if (unix && platform == null && environment.getOrDefault("DISPLAY", "").isBlank()) {
      return Optional.of("DISPLAY is not set");
    }
    return Optional.empty();
  }
}
