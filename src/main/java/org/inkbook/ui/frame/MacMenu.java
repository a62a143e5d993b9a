package org.inkbook.ui.frame;

import java.util.Locale;
import javafx.scene.control.MenuBar;
import org.inkbook.ui.command.CommandMenus;
import org.inkbook.ui.command.CommandTable;

/** The menu bar at the top of a Mac's screen, where its users look first. */
final class MacMenu extends MenuBar {

  MacMenu(CommandTable table) {
    setUseSystemMenuBar(true);
    getMenus().setAll(new CommandMenus(table).menus());
  }

  static boolean isWanted() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  }
}
