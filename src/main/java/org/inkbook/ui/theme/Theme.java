package org.inkbook.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.paint.Color;

/** Dark on light, or light on dark. */
public enum Theme {
  LIGHT("Light", "#f4f6f9", "light.css", new PrimerLight().getUserAgentStylesheet()),
  DARK("Dark", "#141920", "dark.css", new PrimerDark().getUserAgentStylesheet());

  /** What every theme shares; later ones win. */
  private static final List<String> SHARED =
      List.of(
          "base.css", "output.css", "code.css", "prose.css", "form.css", "cell.css", "frame.css");

  private final String title;
  private final String ground;
  private final String colours;
  private final String controls;

  Theme(String title, String ground, String colours, String controls) {
    this.title = title;
    this.ground = ground;
    this.colours = colours;
    this.controls = controls;
  }

  /** The name that a menu shows. */
  public String title() {
    return title;
  }

  /** The theme that a switch between the two goes to. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /**
   * Makes the program's controls look like this before there is one: JavaFX would read a sheet of
   * its own for the first, only to be covered by ours.
   */
  public void install() {
    Application.setUserAgentStylesheet(controls);
  }

  /** What a window is filled with until its first frame is drawn: a dark one shall not flash. */
  Color ground() {
    return Color.web(ground);
  }

  /** The sheet below all others: how standard controls are drawn. */
  String controls() {
    return controls;
  }

  /** Our own sheets, as addresses: colours first. */
  List<String> sheets() {
    return Stream.concat(Stream.of(colours), SHARED.stream()).map(Theme::address).toList();
  }

  private static String address(String sheet) {
    return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
  }
}
