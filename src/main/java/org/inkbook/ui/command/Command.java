package org.inkbook.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.Ikon;

/**
 * Something that the reader can ask for. Immutable: the methods without {@code is} make another.
 *
 * @param id unique, such as {@code file.save}
 * @param group the menu it is in
 * @param words what it does, as a menu says it
 * @param action on JavaFX's thread
 * @param keys none or several; the first is the one that is shown in menus
 * @param mode where the keyboard has to be for the keys to count
 * @param icon for a toolbar
 * @param possible whether it can be done now
 * @param chosen of a switch, whether it is on
 * @param apart whether the menu draws a line above it
 */
public record Command(
    String id,
    Group group,
    String words,
    Runnable action,
    List<Keys> keys,
    Mode mode,
    Optional<Ikon> icon,
    BooleanSupplier possible,
    Optional<BooleanSupplier> chosen,
    boolean apart) {

  public Command {
    keys = List.copyOf(keys);
  }

  /** A command that can always be done, without keys. */
  public static Command of(String id, Group group, String words, Runnable action) {
    return new Command(
        id,
        group,
        words,
        action,
        List.of(),
        Mode.ALWAYS,
        Optional.empty(),
        () -> true,
        Optional.empty(),
        false);
  }

  /** With these keys, each as {@link Keys#of} reads them. */
  public Command keys(String... written) {
    List<Keys> read = Arrays.stream(written).map(Keys::of).toList();
    return new Command(id, group, words, action, read, mode, icon, possible, chosen, apart);
  }

  /** With keys that count only there. */
  public Command in(Mode where) {
    return new Command(id, group, words, action, keys, where, icon, possible, chosen, apart);
  }

  public Command icon(Ikon drawn) {
    return new Command(
        id, group, words, action, keys, mode, Optional.of(drawn), possible, chosen, apart);
  }

  /** Only when this is so. */
  public Command when(BooleanSupplier condition) {
    return new Command(id, group, words, action, keys, mode, icon, condition, chosen, apart);
  }

  /** As a switch that is on when this is so. */
  public Command chosenWhen(BooleanSupplier on) {
    return new Command(
        id, group, words, action, keys, mode, icon, possible, Optional.of(on), apart);
  }

  /** With a line above it in its menu. */
  public Command startsSection() {
    return new Command(id, group, words, action, keys, mode, icon, possible, chosen, true);
  }

  public boolean isPossible() {
    return possible.getAsBoolean();
  }

  /** Whether it is a switch that is on. */
  public boolean isChosen() {
    return chosen.isPresent() && chosen.get().getAsBoolean();
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (isPossible()) {
      action.run();
    }
  }

  /** The id of its button in the scene, such as {@code file-save}; a style sheet reads no dots. */
  public String nodeId() {
    return id.replace('.', '-');
  }

  /** The words with the first keys behind them, for a tooltip. */
  public String wordsAndKeys() {
    return keys.isEmpty() ? words : words + " (" + keys.get(0).words() + ")";
  }
}
