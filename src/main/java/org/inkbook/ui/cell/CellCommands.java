package org.inkbook.ui.cell;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.ui.command.Command;
import org.inkbook.ui.command.Group;
import org.inkbook.ui.command.Mode;
import org.kordamp.ikonli.feather.Feather;

/** Jupyter's habits: what can be done to cells, as commands with the keys that Jupyter has. */
final class CellCommands {
  private static final int HEADINGS = 6;

  private final NotebookView view;
  private final CellActions actions;
  private final CellRuns runs;
  private final CellMoves moves;
  private final List<Command> commands = new ArrayList<>();

  private CellCommands(NotebookView view) {
    this.view = view;
    this.actions = view.actions();
    this.runs = view.runs();
    this.moves = view.moves();
  }

  static List<Command> of(NotebookView view) {
    CellCommands all = new CellCommands(view);
    all.edits();
    all.cells();
    all.insertions();
    all.runs();
    all.views();
    all.moves();
    return List.copyOf(all.commands);
  }

  private void add(Command command) {
    commands.add(command);
  }

  private static Command always(String id, Group group, String words, Runnable action) {
    return Command.of(id, group, words, action);
  }

  private static Command mode(String id, Group group, String words, Runnable action) {
    return Command.of(id, group, words, action).in(Mode.COMMAND);
  }

  private void edits() {
    Group edit = Group.EDIT;
    add(
        always("edit.undo", edit, "Undo", actions::undo)
            .keys("Shortcut+Z")
            .icon(Feather.CORNER_UP_LEFT));
    add(
        always("edit.redo", edit, "Redo", actions::redo)
            .keys("Shortcut+Shift+Z", "Shortcut+Y")
            .icon(Feather.CORNER_UP_RIGHT));
    add(mode("cell.undo", edit, "Undo, cells selected", actions::undo).keys("Z"));
    add(
        mode("cell.cut", edit, "Cut cells", actions::cut)
            .keys("X")
            .icon(Feather.SCISSORS)
            .startsSection());
    add(mode("cell.copy", edit, "Copy cells", actions::copy).keys("C").icon(Feather.COPY));
    add(
        mode("cell.paste", edit, "Paste cells below", actions::pasteBelow)
            .keys("V")
            .icon(Feather.CLIPBOARD)
            .when(actions::canPaste));
    add(
        mode("cell.paste-above", edit, "Paste cells above", actions::pasteAbove)
            .keys("Shift+V")
            .when(actions::canPaste));
    add(mode("cell.duplicate", edit, "Duplicate cells", actions::duplicate));
    add(
        mode("cell.delete", edit, "Delete cells", actions::delete)
            .keys("D D")
            .icon(Feather.TRASH_2));
    add(mode("cell.select-all", edit, "Select all cells", moves::selectAll).keys("Shortcut+A"));
  }

  private void cells() {
    Group cell = Group.CELL;
    add(mode("cell.to-code", cell, "Make it code", actions::toCode).keys("Y"));
    add(
        mode("cell.to-markdown", cell, "Make it text", actions::toMarkdown)
            .keys("M")
            .when(actions::mayBecomeText));
    add(
        mode("cell.to-raw", cell, "Make it raw text", actions::toRaw)
            .keys("R")
            .when(actions::mayBecomeText));
    for (int level = 1; level <= HEADINGS; level++) {
      int hashes = level;
      add(
          mode("cell.heading-" + level, cell, "Heading " + level, () -> actions.toHeading(hashes))
              .keys(String.valueOf(level))
              .when(actions::mayBecomeText));
    }
    add(
        mode("cell.merge", cell, "Merge cells, or with the one below", actions::merge)
            .keys("Shift+M")
            .startsSection());
    add(
        Command.of("cell.split", cell, "Split at the caret", actions::split)
            .in(Mode.EDIT)
            .keys("Shortcut+Shift+Minus"));
    add(
        always("cell.up", cell, "Move up", actions::moveUp)
            .keys("Shortcut+Shift+Up")
            .icon(Feather.ARROW_UP));
    add(
        always("cell.down", cell, "Move down", actions::moveDown)
            .keys("Shortcut+Shift+Down")
            .icon(Feather.ARROW_DOWN));
  }

  private void insertions() {
    Group insert = Group.INSERT;
    add(mode("cell.above", insert, "Cell above", actions::insertAbove).keys("A"));
    add(
        mode("cell.below", insert, "Cell below", actions::insertBelow)
            .keys("B")
            .icon(Feather.PLUS));
  }

  private void runs() {
    Group run = Group.RUN;
    add(
        always("run.advance", run, "Run and go on", runs::runAndAdvance)
            .keys("Shift+Enter")
            .icon(Feather.PLAY));
    add(always("run.stay", run, "Run", runs::run).keys("Shortcut+Enter"));
    add(
        always("run.insert", run, "Run and add a cell below", runs::runAndInsert)
            .keys("Alt+Enter"));
    add(always("run.all", run, "Run all", runs::runAll).icon(Feather.FAST_FORWARD).startsSection());
    add(
        always("run.stale", run, "Run what is stale", runs::runStale)
            .icon(Feather.REFRESH_CW)
            .when(view::hasStale));
    add(
        mode("run.stop", run, "Stop", runs::stop)
            .keys("I I")
            .icon(Feather.SQUARE)
            .when(view::isBusy)
            .startsSection());
    add(
        mode("run.restart", run, "Restart the kernel", runs::restart)
            .keys("0 0")
            .icon(Feather.ROTATE_CCW));
  }

  private void views() {
    Group group = Group.VIEW;
    for (ViewMode each : ViewMode.values()) {
      add(
          always(
                  "view." + each.title().toLowerCase(java.util.Locale.ROOT),
                  group,
                  each.title(),
                  () -> view.modeProperty().set(each))
              .chosenWhen(() -> view.modeProperty().get() == each));
    }
    add(
        mode("cell.fold-code", group, "Fold or show the code", moves::foldCode)
            .keys("Shift+H")
            .startsSection());
    add(mode("cell.fold-outputs", group, "Fold or show the outputs", moves::foldOutputs).keys("O"));
    add(mode("cell.line-numbers", group, "Line numbers", moves::lineNumbers).keys("L"));
  }

  private void moves() {
    Group cell = Group.CELL;
    add(mode("cell.next", cell, "Next cell", this::down).keys("Down", "J").startsSection());
    add(mode("cell.previous", cell, "Previous cell", this::up).keys("Up", "K"));
    add(
        mode("cell.extend-down", cell, "Select the next, too", moves::extendDown)
            .keys("Shift+Down", "Shift+J"));
    add(
        mode("cell.extend-up", cell, "Select the previous, too", moves::extendUp)
            .keys("Shift+Up", "Shift+K"));
    add(mode("cell.write", cell, "Write in the cell", moves::write).keys("Enter"));
    add(mode("cell.command", cell, "Leave the text; leave projecting", view::escape).keys("Esc"));
    add(
        mode("cell.scroll-down", cell, "Scroll down", () -> moves.scroll(true))
            .keys("Space", "Page_Down"));
    add(
        mode("cell.scroll-up", cell, "Scroll up", () -> moves.scroll(false))
            .keys("Shift+Space", "Page_Up"));
    add(
        mode("project.next", cell, "Next page when projecting", moves::next)
            .keys("Right")
            .when(view::isProjecting));
    add(
        mode("project.previous", cell, "Previous page when projecting", moves::previous)
            .keys("Left")
            .when(view::isProjecting));
  }

  private void down() {
    if (!view.isProjecting() || !view.scroll(true)) {
      moves.next();
    }
  }

  private void up() {
    if (!view.isProjecting() || !view.scroll(false)) {
      moves.previous();
    }
  }
}
