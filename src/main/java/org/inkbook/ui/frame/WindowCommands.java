package org.inkbook.ui.frame;

import java.util.List;
import org.inkbook.session.KernelState;
import org.inkbook.session.Session;
import org.inkbook.ui.cell.CellActions;
import org.inkbook.ui.cell.ViewMode;
import org.inkbook.ui.command.Command;
import org.inkbook.ui.command.CommandTable;
import org.inkbook.ui.command.Group;
import org.inkbook.ui.command.Mode;
import org.inkbook.ui.command.ShortcutList;
import org.inkbook.ui.theme.TextSize;
import org.inkbook.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The commands of a window that are not those of cells. */
final class WindowCommands {
  private final NotebookWindow window;
  private final Workbench bench;
  private final NotebookFiles files;
  private final Session session;

  WindowCommands(NotebookWindow window, Workbench bench, NotebookFiles files) {
    this.window = window;
    this.bench = bench;
    this.files = files;
    this.session = window.session();
  }

  void addTo(CommandTable table) {
    table.addAll(fileCommands());
    table.addAll(runCommands());
    table.addAll(viewCommands());
    table.add(
        Command.of(
                "help.shortcuts",
                Group.HELP,
                "Keyboard shortcuts",
                () -> window.overlay().show("Keyboard shortcuts", new ShortcutList(table)))
            .keys("F1")
            .icon(Feather.COMMAND));
    table.add(
        Command.of(
                "help.keys", Group.HELP, "The same, by a letter", () -> table.run("help.shortcuts"))
            .in(Mode.COMMAND)
            .keys("H"));
  }

  private List<Command> fileCommands() {
    return List.of(
        Command.of("file.new", Group.FILE, "New notebook", bench::openNew)
            .keys("Shortcut+N")
            .icon(Feather.FILE_PLUS),
        Command.of("file.open", Group.FILE, "Open...", files::open)
            .keys("Shortcut+O")
            .icon(Feather.FOLDER),
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

  private List<Command> runCommands() {
    CellActions cells = window.cells().actions();
    return List.of(
        Command.of("run.advance", Group.RUN, "Run and go to the next cell", cells::runAndAdvance)
            .keys("Shift+Enter")
            .icon(Feather.PLAY),
        Command.of("insert.steps", Group.INSERT, "Add a ready step...", () -> {})
            .icon(Feather.PLUS_SQUARE),
        Command.of("run.all", Group.RUN, "Run all cells", cells::runAll)
            .icon(Feather.FAST_FORWARD)
            .startsSection(),
        Command.of("run.stale", Group.RUN, "Run what is stale", cells::runStale)
            .icon(Feather.REFRESH_CW)
            .when(() -> window.state().stale() > 0),
        Command.of("run.stop", Group.RUN, "Stop", cells::stop)
            .icon(Feather.SQUARE)
            .when(() -> window.state().busy())
            .startsSection(),
        Command.of("run.restart", Group.RUN, "Restart the kernel", session::restart)
            .icon(Feather.ROTATE_CCW)
            .when(() -> window.state().snapshot().kernel() != KernelState.NONE));
  }

  private List<Command> viewCommands() {
    return List.of(
        view("view.read", "Read: code folded", ViewMode.READ).icon(Feather.BOOK_OPEN),
        view("view.code", "Code: everything open", ViewMode.CODE).icon(Feather.CODE),
        view("view.project", "Project: large, one cell at a time", ViewMode.PROJECT)
            .icon(Feather.MONITOR),
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

  private Command view(String id, String words, ViewMode mode) {
    return Command.of(id, Group.VIEW, words, () -> window.setMode(mode))
        .chosenWhen(() -> window.cells().modeProperty().get() == mode);
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
