package org.inkbook.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.inkbook.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** One table; keys, buttons, menus and the list of shortcuts follow from it. */
class CommandsTest extends Screen {
  private final List<String> ran = new ArrayList<>();
  private final CommandTable table = new CommandTable();
  private TextArea text;
  private Button plain;
  private VBox content;
  private boolean possible = true;
  private boolean covered;

  @Override
  protected Parent content() {
    text = new TextArea();
    plain = new Button("Nothing");
    content = new VBox(text, plain);
    table.add(command("file.save").keys("Shortcut+S").icon(Feather.SAVE).when(() -> possible));
    table.add(
        command("cell.delete").keys("D D", "Shortcut+Delete").in(Mode.COMMAND).startsSection());
    table.add(command("cell.above").keys("A").in(Mode.COMMAND));
    table.add(command("cell.edit").keys("Enter").in(Mode.COMMAND));
    table.add(command("cell.split").keys("Shortcut+Shift+Minus").in(Mode.EDIT));
    table.add(
        Command.of("cell.write", Group.CELL, "Write", () -> text.requestFocus())
            .keys("W")
            .in(Mode.COMMAND));
    content.getChildren().add(new CommandButtons(table).icon("file.save"));
    return content;
  }

  private Command command(String id) {
    return Command.of(
        id, id.startsWith("file") ? Group.FILE : Group.CELL, "Do " + id, () -> ran.add(id));
  }

  @BeforeEach
  void listen() {
    does(
        () -> {
          if (content.getProperties().put("listening", true) == null) {
            CommandKeys.listen(content.getScene(), table, () -> !covered);
          }
          possible = true;
          covered = false;
          text.clear();
          table.refresh();
        });
    ran.clear();
  }

  @Test
  void keysWithCtrlCountEverywhere() {
    focus(text);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    focus(plain);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(ran).containsExactly("file.save", "file.save");
  }

  @Test
  void lettersAreCommandsOnlyWhereNothingIsWritten() {
    focus(text);
    robot.type(KeyCode.A, KeyCode.D, KeyCode.D);
    assertThat(ran).isEmpty();
    assertThat(this.<String>asks(text::getText)).isEqualTo("add");
    focus(plain);
    robot.type(KeyCode.A);
    assertThat(ran).containsExactly("cell.above");
  }

  @Test
  void aTextThatIsOnlyReadTakesNoLetters() {
    does(() -> text.setEditable(false));
    focus(text);
    robot.type(KeyCode.A);
    does(() -> text.setEditable(true));
    assertThat(ran).containsExactly("cell.above");
  }

  @Test
  void twoStrokesMustFollowEachOther() throws InterruptedException {
    focus(plain);
    robot.type(KeyCode.D, KeyCode.A, KeyCode.D);
    assertThat(ran).containsExactly("cell.above");
    Thread.sleep(1_100);
    robot.type(KeyCode.D);
    assertThat(ran).as("too late for the D before").containsExactly("cell.above");
    robot.type(KeyCode.D);
    assertThat(ran).containsExactly("cell.above", "cell.delete");
  }

  @Test
  void aLetterThatLeadsIntoATextIsNotWrittenThere() {
    focus(plain);
    robot.type(KeyCode.W);
    assertThat(asks(text::isFocused)).isTrue();
    assertThat(this.<String>asks(text::getText)).isEmpty();
  }

  @Test
  void whatCannotBeDoneIsGreyAndItsKeysDoNothing() {
    ButtonBase save = (ButtonBase) one("#file-save");
    possible = false;
    does(table::refresh);
    assertThat(asks(save::isDisabled)).isTrue();
    focus(plain);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(ran).isEmpty();
  }

  @Test
  void nothingIsHeardWhileSomethingStandsAbove() {
    covered = true;
    focus(plain);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.type(KeyCode.A);
    assertThat(ran).isEmpty();
  }

  @Test
  void theTooltipSaysTheKeys() {
    ButtonBase save = (ButtonBase) one("#file-save");
    assertThat(this.<String>asks(() -> save.getTooltip().getText()))
        .isEqualTo("Do file.save (Ctrl+S)");
  }

  @Test
  void menusHoldEverythingWithItsKeys() {
    List<Menu> menus = asks(() -> new CommandMenus(table).menus());
    assertThat(menus).extracting(MenuItem::getText).containsExactly("File", "Cell");
    MenuItem delete = menus.get(1).getItems().get(0);
    assertThat(delete.getText()).isEqualTo("Do cell.delete");
    assertThat(delete.getAccelerator().getDisplayText()).isEqualTo("D D");
    does(delete::fire);
    assertThat(ran).containsExactly("cell.delete");
  }

  @Test
  void theListNamesEveryCommandThatHasKeys() {
    ShortcutList list = asks(() -> new ShortcutList(table));
    does(() -> content.getChildren().add(list));
    table.all().forEach(command -> assertThat(reads(command.words())).as(command.id()).isTrue());
    does(() -> content.getChildren().remove(list));
  }

  @Test
  void twoCommandsNeverHaveTheSameKeys() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.add(command("cell.d").keys("D").in(Mode.COMMAND)))
        .withMessageContaining("cell.delete");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.add(command("cell.s").keys("Shortcut+S").in(Mode.EDIT)));
    assertThatIllegalArgumentException().isThrownBy(() -> table.add(command("file.save")));
  }
}
