package org.inkbook.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.inkbook.ui.command.CommandButtons;
import org.inkbook.ui.command.CommandMenus;
import org.inkbook.ui.command.CommandTable;
import org.inkbook.ui.theme.Buttons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is asked for most, at the top; everything else is in its menu. */
final class Toolbar extends HBox {

  /** Those that show words where there is room, and else their icon alone. */
  private final List<ButtonBase> worded = new ArrayList<>();

  private final MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
  private double wide;

  Toolbar(CommandTable table, CommandButtons buttons) {
    getStyleClass().add("toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Button run = buttons.labelled("run.advance", "Run");
    run.getStyleClass().add("accent");
    worded.add(run);
    fill(table);
    Node space = Nodes.region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            buttons.icon("view.sidebar"),
            line(),
            run,
            buttons.icon("run.all"),
            buttons.icon("run.stale"),
            buttons.icon("run.stop"),
            buttons.icon("run.restart"),
            line(),
            buttons.icon("insert.steps"),
            buttons.icon("file.save"),
            buttons.icon("file.export"),
            space,
            views(buttons),
            line(),
            buttons.icon("view.smaller"),
            buttons.icon("view.larger"),
            buttons.icon("view.theme"),
            menu);
    run.fontProperty().subscribe(font -> wide = 0);
  }

  @Override
  protected void layoutChildren() {
    if (wide == 0) {
      showWords(true);
      wide = prefWidth(-1);
    }
    showWords(wide <= getWidth());
    super.layoutChildren();
  }

  private void showWords(boolean shown) {
    worded.forEach(
        button ->
            button.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
  }

  private ToggleButton view(ToggleButton toggle, Feather icon) {
    toggle.setGraphic(new FontIcon(icon));
    worded.add(toggle);
    return toggle;
  }

  private Node views(CommandButtons buttons) {
    HBox views =
        new HBox(
            view(buttons.words("view.read", "Read"), Feather.BOOK_OPEN),
            view(buttons.words("view.code", "Code"), Feather.CODE),
            view(buttons.words("view.project", "Project"), Feather.MONITOR));
    views.getStyleClass().add("view-modes");
    views.setAlignment(Pos.CENTER_LEFT);
    return views;
  }

  private static Node line() {
    Separator line = new Separator(Orientation.VERTICAL);
    line.getStyleClass().add("toolbar-line");
    return line;
  }

  private void fill(CommandTable table) {
    menu.setId("menu");
    Buttons.name(menu, "Everything else (F10)");
    menu.getItems().setAll(new CommandMenus(table).menus());
  }

  /** Opens the menu, as a press on its button does. */
  void openMenu() {
    menu.show();
  }
}
