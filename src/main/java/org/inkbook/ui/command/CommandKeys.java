package org.inkbook.ui.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/**
 * What keys do in a scene. Keys of {@code ALWAYS} and {@code EDIT} come before what has the
 * keyboard; keys of {@code COMMAND} after it, so that a slider keeps its arrows and a button its
 * Enter.
 */
public final class CommandKeys {
  private static final long PATIENCE_MILLIS = 1_000;
  private static final Set<Mode> WHILE_EDITING = EnumSet.of(Mode.ALWAYS, Mode.EDIT);

  private final CommandTable table;
  private final Scene scene;
  private final BooleanSupplier listening;
  private final List<KeyEvent> strokes = new ArrayList<>();
  private long lastStroke;
  private boolean swallow;

  private CommandKeys(CommandTable table, Scene scene, BooleanSupplier listening) {
    this.table = table;
    this.scene = scene;
    this.listening = listening;
  }

  /**
   * Lets keys do what the table says.
   *
   * @param listening false while something stands above the window's content
   */
  public static void listen(Scene scene, CommandTable table, BooleanSupplier listening) {
    CommandKeys keys = new CommandKeys(table, scene, listening);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::before);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::after);
    scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
  }

  /** Whether the keyboard is in a text that it changes. */
  public static boolean isEditing(Scene scene) {
    Node owner = scene.getFocusOwner();
    return (owner instanceof TextInputControl text && text.isEditable())
        || (owner instanceof GenericStyledArea<?, ?, ?> area && area.isEditable())
        || (owner instanceof ComboBoxBase<?> box && box.isEditable())
        || (owner instanceof Spinner<?> spinner && spinner.isEditable());
  }

  /** Leaves Enter, with whatever is held besides, to a field that has a use of its own for it. */
  public static void leaveEnterTo(Node field) {
    field.getProperties().put(CommandKeys.class, KeyCode.ENTER);
  }

  private boolean isLeft(KeyEvent event) {
    Node owner = scene.getFocusOwner();
    return owner != null
        && owner.hasProperties()
        && event.getCode().equals(owner.getProperties().get(CommandKeys.class));
  }

  private void before(KeyEvent event) {
    swallow = false;
    if (!listening.getAsBoolean() || event.getCode().isModifierKey() || isLeft(event)) {
      return;
    }
    Set<Mode> modes = isEditing(scene) ? WHILE_EDITING : EnumSet.of(Mode.ALWAYS);
    single(event, modes).ifPresent(command -> run(command, event));
    if (!event.isConsumed() && isReading() && isCharacter(event)) {
      after(event);
    }
  }

  /** A text that is only read takes all letters, though it does nothing with them. */
  private boolean isReading() {
    return scene.getFocusOwner() instanceof TextInputControl text && !text.isEditable();
  }

  private static boolean isCharacter(KeyEvent event) {
    boolean shortcut = event.isShortcutDown() || event.isAltDown() || event.isControlDown();
    return !shortcut && (event.getCode().isLetterKey() || event.getCode().isDigitKey());
  }

  private void after(KeyEvent event) {
    if (!listening.getAsBoolean() || event.getCode().isModifierKey() || isEditing(scene)) {
      return;
    }
    if (System.currentTimeMillis() - lastStroke > PATIENCE_MILLIS) {
      strokes.clear();
    }
    lastStroke = System.currentTimeMillis();
    strokes.add(event);
    Optional<Command> whole = sequence(true);
    if (whole.isEmpty() && sequence(false).isEmpty()) {
      strokes.clear();
      strokes.add(event);
      whole = sequence(true);
    }
    whole.ifPresent(
        command -> {
          strokes.clear();
          run(command, event);
        });
  }

  private Optional<Command> single(KeyEvent event, Set<Mode> modes) {
    return table.all().stream()
        .filter(command -> modes.contains(command.mode()))
        .filter(
            command ->
                command.keys().stream()
                    .anyMatch(keys -> keys.strokes().size() == 1 && keys.matches(0, event)))
        .findFirst();
  }

  /** The command whose keys were pressed: all of them, or so far. */
  private Optional<Command> sequence(boolean all) {
    return table.all().stream()
        .filter(command -> command.mode() == Mode.COMMAND)
        .filter(command -> command.keys().stream().anyMatch(keys -> pressed(keys, all)))
        .findFirst();
  }

  private boolean pressed(Keys keys, boolean all) {
    if (all && keys.strokes().size() != strokes.size()) {
      return false;
    }
    for (int i = 0; i < strokes.size(); i++) {
      if (!keys.matches(i, strokes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void run(Command command, KeyEvent event) {
    event.consume();
    swallow = true;
    command.run();
  }

  /** A command may move the keyboard into a text, where its letter shall not arrive. */
  private void typed(KeyEvent event) {
    if (swallow) {
      event.consume();
    }
  }
}
