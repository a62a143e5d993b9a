package org.inkbook.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.session.KernelState;
import org.inkbook.ui.command.Command;
import org.inkbook.ui.command.CommandTable;
import org.inkbook.ui.command.Group;
import org.inkbook.ui.command.Mode;
import org.inkbook.ui.command.ShortcutList;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The commands of a window: its own, and those of its cells. */
final class WindowCommands {
  private final NotebookWindow window;
  private final Workbench bench;
  private final NotebookFiles files;
  private final KernelCare care;
  private final FindBar find;
  private final StepInsertion steps;

  WindowCommands(
      NotebookWindow window,
      Workbench bench,
      NotebookFiles files,
      KernelCare care,
      FindBar find,
      StepInsertion steps) {
    this.window = window;
    this.bench = bench;
    this.files = files;
    this.care = care;
    this.find = find;
    this.steps = steps;
  }

  void addTo(CommandTable table) {
    table.addAll(fileCommands());
    table.add(
        Command.of("edit.find", Group.EDIT, "Find...", find::open)
            .keys("Shortcut+F")
            .icon(Feather.SEARCH));
    table.addAll(stepCommands());
    window.cells().commands().stream().map(this::own).forEach(table::add);
    table.addAll(viewCommands());
    table.add(
        Command.of("help.shortcuts", Group.HELP, "Keyboard shortcuts", () -> listKeys(table))
            .keys("F1")
            .icon(Feather.COMMAND));
    table.add(
        Command.of(
                "help.keys",
                Group.HELP,
                "Keyboard shortcuts, cells selected",
                () -> listKeys(table))
            .in(Mode.COMMAND)
            .keys("H"));
    table.add(Command.of("help.menu", Group.HELP, "The menu", window::openMenu).keys("F10"));
  }

  /** A restart is looked after by the window, which knows what it loses. */
  private Command own(Command command) {
    return command.id().equals("run.restart")
        ? Command.of(command.id(), command.group(), command.words(), care::restart)
            .in(Mode.COMMAND)
            .keys("0 0")
            .icon(Feather.ROTATE_CCW)
            .when(() -> window.state().snapshot().kernel() != KernelState.NONE)
        : command;
  }

  private void listKeys(CommandTable table) {
    window.overlay().show("Keyboard shortcuts", new ShortcutList(table));
  }

  private List<Command> fileCommands() {
    return List.of(
        Command.of("file.new", Group.FILE, "New notebook", bench::openNew)
            .keys("Shortcut+N")
            .icon(Feather.FILE_PLUS),
        Command.of("file.open", Group.FILE, "Open...", files::open)
            .keys("Shortcut+O")
            .icon(Feather.FOLDER),
        Command.of("file.recent", Group.FILE, "Open recent...", files::openRecent)
            .keys("Shortcut+R")
            .icon(Feather.CLOCK)
            .when(() -> !bench.recent().isEmpty()),
        Command.of("file.save", Group.FILE, "Save", files::save)
            .keys("Shortcut+S")
            .icon(Feather.SAVE)
            .startsSection(),
        Command.of("file.save-as", Group.FILE, "Save as...", files::saveAs)
            .keys("Shortcut+Shift+S"),
        Command.of("file.export", Group.FILE, "Export as HTML...", files::exportHtml)
            .keys("Shortcut+E")
            .icon(Feather.SHARE),
        Command.of("file.close", Group.FILE, "Close", window::requestClose)
            .keys("Shortcut+W")
            .startsSection(),
        Command.of("file.quit", Group.FILE, "Quit", bench::quit).keys("Shortcut+Q"));
  }

  private List<Command> stepCommands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of("insert.steps", Group.INSERT, "Ready steps...", steps::offer)
            .keys("Shortcut+Shift+P")
            .icon(Feather.PLUS_SQUARE));
    for (Step step : Step.values()) {
      String id = "insert." + step.name().toLowerCase(Locale.ROOT);
      commands.add(
          Command.of(id, Group.INSERT, step.title(), () -> steps.add(step)).icon(step.icon()));
    }
    return commands;
  }

  private List<Command> viewCommands() {
    return List.of(
        Command.of("view.sidebar", Group.VIEW, "Lessons and outline", window::toggleSidebar)
            .keys("Shortcut+B")
            .icon(Feather.SIDEBAR)
            .chosenWhen(window::showsSidebar)
            .startsSection(),
        Command.of("view.running", Group.VIEW, "Jump to the running cell", this::jump)
            .keys("Shortcut+J")
            .icon(Feather.CORNER_DOWN_RIGHT)
            .when(() -> window.state().running().isPresent()),
        Command.of("view.larger", Group.VIEW, "Larger text", () -> size(textSize().larger()))
            .keys("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add")
            .icon(Feather.ZOOM_IN)
            .when(() -> textSize() != textSize().larger())
            .startsSection(),
        Command.of("view.smaller", Group.VIEW, "Smaller text", () -> size(textSize().smaller()))
            .keys("Shortcut+Minus", "Shortcut+Subtract")
            .icon(Feather.ZOOM_OUT)
            .when(() -> textSize() != textSize().smaller()),
        Command.of("view.theme", Group.VIEW, "Dark theme", this::switchTheme)
            .icon(Feather.MOON)
            .chosenWhen(() -> theme() == Theme.DARK));
  }

  private void jump() {
    window.state().running().ifPresent(cell -> window.goTo(cell.cell()));
  }

  private TextSize textSize() {
    return window.look().textSizeProperty().get();
  }

  private void size(TextSize size) {
    window.look().textSizeProperty().set(size);
    bench.remember(known -> known.with(size));
  }

  private Theme theme() {
    return window.look().themeProperty().get();
  }

  private void switchTheme() {
    Theme other = theme().other();
    bench.windows().forEach(each -> each.look().themeProperty().set(other));
    bench.remember(known -> known.with(other));
  }
}
