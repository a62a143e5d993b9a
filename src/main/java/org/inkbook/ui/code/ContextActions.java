package org.inkbook.ui.code;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu that the other mouse button opens. */
final class ContextActions {
  private ContextActions() {}

  static void install(Area area) {
    MenuItem cut = item("Cut", Feather.SCISSORS, area::cut);
    MenuItem copy = item("Copy", Feather.COPY, area::copy);
    MenuItem paste = item("Paste", Feather.CLIPBOARD, area::paste);
    MenuItem all = new MenuItem("Select all");
    all.setOnAction(event -> area.selectAll());
    ContextMenu menu = new ContextMenu(cut, copy, paste, new SeparatorMenuItem(), all);
    menu.setOnShowing(
        event -> {
          boolean none = area.getSelection().getLength() == 0;
          cut.setDisable(none);
          copy.setDisable(none);
          paste.setDisable(!Clipboard.getSystemClipboard().hasString());
        });
    area.setContextMenu(menu);
  }

  private static MenuItem item(String words, Feather icon, Runnable action) {
    MenuItem item = new MenuItem(words, new FontIcon(icon));
    item.setOnAction(event -> action.run());
    return item;
  }
}
