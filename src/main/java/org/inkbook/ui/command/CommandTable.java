package org.inkbook.ui.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the reader can ask for, in the order of the menus. On JavaFX's thread alone. */
public final class CommandTable {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final List<Runnable> watchers = new ArrayList<>();

  /**
   * Adds a command.
   *
   * @throws IllegalArgumentException when its id or its keys are another's
   */
  public void add(Command command) {
    if (commands.containsKey(command.id())) {
      throw new IllegalArgumentException("two commands are called " + command.id());
    }
    rival(command)
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  command.id() + " and " + other.id() + " have the same keys");
            });
    commands.put(command.id(), command);
  }

  /** Adds several, in their order. */
  public void addAll(Collection<Command> more) {
    more.forEach(this::add);
  }

  private Optional<Command> rival(Command command) {
    return commands.values().stream()
        .filter(other -> meet(command.mode(), other.mode()))
        .filter(
            other ->
                command.keys().stream()
                    .anyMatch(keys -> other.keys().stream().anyMatch(keys::collidesWith)))
        .findFirst();
  }

  private static boolean meet(Mode one, Mode other) {
    return one == other || one == Mode.ALWAYS || other == Mode.ALWAYS;
  }

  /** All, in the order in which they were added. */
  public List<Command> all() {
    return List.copyOf(commands.values());
  }

  /** Those of a menu. */
  public List<Command> in(Group group) {
    return commands.values().stream().filter(command -> command.group() == group).toList();
  }

  /**
   * The command of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Command get(String id) {
    return Optional.ofNullable(commands.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no command is called " + id));
  }

  /** Does what the command of that id does, if it can be done now. */
  public void run(String id) {
    get(id).run();
  }

  /** Something changed by which commands may have become possible or impossible, on or off. */
  public void refresh() {
    watchers.forEach(Runnable::run);
  }

  /** Is run now and at every {@link #refresh}. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
    watcher.run();
  }
}
