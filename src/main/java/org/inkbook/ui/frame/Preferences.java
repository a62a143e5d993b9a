package org.inkbook.ui.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkbook.ui.cell.ViewMode;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;

/**
 * What the program remembers of its reader's choices. Immutable.
 *
 * @param sidebar whether lessons and outline are shown
 * @param bounds of the window that was closed last
 * @param recent notebooks opened last, the newest first
 */
public record Preferences(
    Theme theme,
    TextSize textSize,
    ViewMode viewMode,
    boolean sidebar,
    Optional<WindowBounds> bounds,
    List<Path> recent) {
  private static final int MOST_RECENT = 10;

  /** How a program starts that remembers nothing. */
  public static final Preferences FIRST =
      new Preferences(
          Theme.LIGHT, TextSize.NORMAL, ViewMode.READ, true, Optional.empty(), List.of());

  public Preferences {
    recent = List.copyOf(recent);
  }

  Preferences with(Theme other) {
    return new Preferences(other, textSize, viewMode, sidebar, bounds, recent);
  }

  Preferences with(TextSize other) {
    return new Preferences(theme, other, viewMode, sidebar, bounds, recent);
  }

  Preferences with(ViewMode other) {
    return new Preferences(theme, textSize, other, sidebar, bounds, recent);
  }

  Preferences withSidebar(boolean shown) {
    return new Preferences(theme, textSize, viewMode, shown, bounds, recent);
  }

  Preferences with(WindowBounds other) {
    return new Preferences(theme, textSize, viewMode, sidebar, Optional.of(other), recent);
  }

  /** With a notebook as the newest of the recent ones. */
  Preferences opened(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> newest = new ArrayList<>(recent);
    newest.remove(whole);
    newest.add(0, whole);
    return withRecent(newest.subList(0, Math.min(MOST_RECENT, newest.size())));
  }

  Preferences withRecent(List<Path> files) {
    return new Preferences(theme, textSize, viewMode, sidebar, bounds, files);
  }
}
