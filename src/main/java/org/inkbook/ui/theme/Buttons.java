package org.inkbook.ui.theme;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that are named for eyes, mouse and screen reader alike. */
public final class Buttons {
  private static final Duration SOON = Duration.millis(400);

  private Buttons() {}

  /** An icon with its words beside it. */
  public static Button labelled(Ikon icon, String words, Runnable action) {
    Button button = new Button(words, new FontIcon(icon));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** An icon alone; its words are the tooltip and what a screen reader says. */
  public static Button icon(Ikon icon, String words, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setOnAction(event -> action.run());
    name(button, words);
    return button;
  }

  /** A switch that is an icon alone; its words are the tooltip and what a screen reader says. */
  public static ToggleButton toggle(Ikon icon, String words) {
    ToggleButton button = new ToggleButton("", new FontIcon(icon));
    name(button, words);
    return button;
  }

  /** Names a button that shows no words. */
  public static void name(ButtonBase button, String words) {
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(words);
    button.setTooltip(tooltip(words));
  }

  /** A tooltip that comes soon. */
  public static Tooltip tooltip(String words) {
    Tooltip tooltip = new Tooltip(words);
    tooltip.setShowDelay(SOON);
    return tooltip;
  }
}
