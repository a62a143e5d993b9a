package org.inkbook.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * The chosen theme and text size, and the scenes that wear them. Used on JavaFX's thread alone.
 *
 * <p>Pop-ups (menus, tooltips, lists) take over the sheets of the window they belong to; a window
 * or dialog with a scene of its own has to be dressed too.
 */
public final class Look {
  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<TextSize> textSize;
  private final String mono = Mono.family();
  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

  public Look(Theme theme, TextSize textSize) {
    this.theme = new SimpleObjectProperty<>(this, "theme", theme);
    this.textSize = new SimpleObjectProperty<>(this, "textSize", textSize);
    this.theme.addListener(change -> scenes.forEach(this::apply));
    this.textSize.addListener(change -> scenes.forEach(this::apply));
  }

  /** Never null; setting it redraws every dressed scene. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Never null; setting it redraws every dressed scene. */
  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** Makes a scene wear the chosen theme and size, now and whenever they change. */
  public void dress(Scene scene) {
    scenes.add(scene);
    apply(scene);
  }

  private void apply(Scene scene) {
    List<String> sheets = new ArrayList<>(theme.get().sheets());
    sheets.add(asAddress(sizes()));
    scene.setFill(theme.get().ground());
    scene.setUserAgentStylesheet(theme.get().controls());
    scene.getStylesheets().setAll(sheets);
  }

  /** The little that depends on the machine and on the chosen size; an icon's own em is itself. */
  private String sizes() {
    int em = textSize.get().pixels();
    return """
        .root, .tooltip { -fx-font-size: %dpx; }
        .ikonli-font-icon { -fx-icon-size: %dpx; }
        .small-icon { -fx-icon-size: %dpx; }
        .mono, .mono .content { -fx-font-family: "%s"; }
        """
        .formatted(em, Math.round(1.2f * em), em, mono);
  }

  private static String asAddress(String sheet) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }
}
