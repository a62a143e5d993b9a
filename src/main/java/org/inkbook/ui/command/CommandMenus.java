package org.inkbook.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A menu for each group of commands. The keys are shown and not bound: {@link CommandKeys} alone
 * knows when they count.
 */
public final class CommandMenus {
  private final CommandTable table;

  public CommandMenus(CommandTable table) {
    this.table = table;
  }

  /** All menus that hold anything, in order. */
  public List<Menu> menus() {
    return Arrays.stream(Group.values())
        .filter(group -> !table.in(group).isEmpty())
        .map(this::menu)
        .toList();
  }

  /** One menu; what can be done is looked up each time it opens. */
  public Menu menu(Group group) {
    Menu menu = new Menu(group.title());
    menu.setId("menu-" + group.title());
    List<MenuItem> items = new ArrayList<>();
    for (Command command : table.in(group)) {
      if (command.apart() && !items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      items.add(item(command));
    }
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem item(Command command) {
    MenuItem item = made(command);
    item.setId("menu-" + command.nodeId());
    item.setMnemonicParsing(false);
    item.setText(command.words());
    command.icon().map(FontIcon::new).ifPresent(item::setGraphic);
    command.keys().stream().findFirst().map(ShownKeys::new).ifPresent(item::setAccelerator);
    item.setOnAction(
        event -> {
          command.run();
          table.refresh();
        });
    table.watch(() -> item.setDisable(!command.isPossible()));
    return item;
  }

  private MenuItem made(Command command) {
    if (command.chosen().isEmpty()) {
      return new MenuItem();
    }
    CheckMenuItem item = new CheckMenuItem();
    table.watch(() -> item.setSelected(command.isChosen()));
    return item;
  }
}
