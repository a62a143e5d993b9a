package org.inkbook.ui.command;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.inkbook.ui.theme.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Buttons for commands; one that cannot be done now is greyed out. Their id is {@link
 * Command#nodeId}.
 */
public final class CommandButtons {
  private final CommandTable table;

  public CommandButtons(CommandTable table) {
    this.table = table;
  }

  /** An icon alone, with words and keys as its tooltip; a switch shows whether it is on. */
  public ButtonBase icon(String id) {
    Command command = table.get(id);
    if (command.chosen().isPresent()) {
      ToggleButton toggle = Buttons.toggle(drawn(command), command.wordsAndKeys());
      toggle.setOnAction(event -> ran(command));
      table.watch(() -> toggle.setSelected(command.isChosen()));
      return made(toggle, command);
    }
    Button button = Buttons.icon(drawn(command), command.wordsAndKeys(), () -> ran(command));
    return made(button, command);
  }

  /** A switch that is words alone. */
  public ToggleButton words(String id, String words) {
    Command command = table.get(id);
    ToggleButton toggle = new ToggleButton(words);
    toggle.getStyleClass().add(Styles.FLAT);
    toggle.setAccessibleText(command.wordsAndKeys());
    toggle.setOnAction(event -> ran(command));
    table.watch(() -> toggle.setSelected(command.isChosen()));
    return made(toggle, command);
  }

  /** An icon with words beside it. */
  public Button labelled(String id, String words) {
    Command command = table.get(id);
    Button button = Buttons.labelled(drawn(command), words, () -> ran(command));
    button.setAccessibleText(command.wordsAndKeys());
    button.setTooltip(Buttons.tooltip(command.wordsAndKeys()));
    return made(button, command);
  }

  private void ran(Command command) {
    command.run();
    table.refresh();
  }

  private static Ikon drawn(Command command) {
    return command.icon().orElse(Feather.CIRCLE);
  }

  private <B extends ButtonBase> B made(B button, Command command) {
    button.setId(command.nodeId());
    table.watch(() -> button.setDisable(!command.isPossible()));
    return button;
  }
}
