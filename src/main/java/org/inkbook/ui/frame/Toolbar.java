package org.inkbook.ui.frame;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
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

  Toolbar(CommandTable table, CommandButtons buttons) {
    getStyleClass().add("toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Node run = buttons.labelled("run.advance", "Run");
    run.getStyleClass().add("accent");
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
            menu(table));
  }

  private static Node views(CommandButtons buttons) {
    HBox views =
        new HBox(
            buttons.words("view.read", "Read"),
            buttons.words("view.code", "Code"),
            buttons.words("view.project", "Project"));
    views.getStyleClass().add("view-modes");
    views.setAlignment(Pos.CENTER_LEFT);
    return views;
  }

  private static Node line() {
    Separator line = new Separator(Orientation.VERTICAL);
    line.getStyleClass().add("toolbar-line");
    return line;
  }

  private static Node menu(CommandTable table) {
    MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    menu.setId("menu");
    Buttons.name(menu, "Everything else (F10)");
    menu.getItems().setAll(new CommandMenus(table).menus());
    return menu;
  }
}
