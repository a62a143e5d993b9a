package org.inkbook.ui.frame;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.inkbook.output.Progress;
import org.inkbook.ui.command.CommandButtons;
import org.inkbook.ui.theme.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom: the kernel, what runs and for how long still, whether it is saved. */
final class StatusBar extends HBox {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final FontIcon kernelIcon = new FontIcon(Feather.CIRCLE);
  private final Label kernel = new Label("", kernelIcon);
  private final Label memory = Nodes.label("", "status-memory");
  private final Label running = Nodes.label("", "status-running");
  private final ProgressBar bar = new ProgressBar(0);
  private final Label left = Nodes.label("", "status-left");
  private final FontIcon savedIcon = new FontIcon(Feather.CHECK);
  private final Label saved = new Label("", savedIcon);
  private final Button jump;
  private Optional<LocalTime> lastSaved = Optional.empty();

  StatusBar(CommandButtons buttons) {
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    kernel.getStyleClass().add("status-kernel");
    kernel.setId("status-kernel");
    memory.setId("status-memory");
    running.setId("status-running");
    left.setId("status-left");
    saved.getStyleClass().add("status-saved");
    saved.setId("status-saved");
    bar.getStyleClass().add("status-progress");
    bar.setAccessibleText("Progress of the running cell");
    jump = buttons.labelled("view.running", "Jump to it");
    HBox.setHgrow(running, Priority.SOMETIMES);
    running.setMinWidth(0);
    getChildren()
        .addAll(
            kernel, memory, Nodes.region("status-gap"), running, bar, left, jump, space(), saved);
    showMemory(Optional.empty());
  }

  private static javafx.scene.Node space() {
    var space = Nodes.region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  void show(WindowState state, boolean inFile) {
    showKernel(state);
    showRunning(state);
    showSaved(state.snapshot().unsaved(), inFile);
  }

  private void showKernel(WindowState state) {
    KernelWords words = KernelWords.of(state.snapshot().kernel());
    kernel.setText(words.words());
    kernelIcon.setIconCode(words.icon());
    kernel.getStyleClass().setAll("label", "status-kernel", words.style());
  }

  private void showRunning(WindowState state) {
    boolean runs = state.running().isPresent();
    Nodes.present(running, runs);
    Nodes.present(jump, runs);
    state.running().ifPresent(cell -> running.setText(cell.title() + waiting(state.waiting())));
    Optional<Progress> progress = state.running().flatMap(WindowState.Running::progress);
    Nodes.present(bar, progress.filter(known -> known.total() > 0).isPresent());
    progress.ifPresent(known -> bar.setProgress((double) known.done() / known.total()));
    Optional<String> time = progress.flatMap(StatusBar::timeLeft);
    Nodes.present(left, time.isPresent());
    left.setText(time.orElse(""));
  }

  private static String waiting(int cells) {
    return cells == 0 ? "" : "  +" + cells + " waiting";
  }

  private static Optional<String> timeLeft(Progress progress) {
    return Double.isNaN(progress.secondsLeft())
        ? Optional.empty()
        : Optional.of("about " + Spans.words(progress.secondsLeft()) + " left");
  }

  private void showSaved(boolean unsaved, boolean inFile) {
    savedIcon.setIconCode(unsaved || !inFile ? Feather.EDIT_3 : Feather.CHECK);
    if (unsaved) {
      saved.setText("Unsaved changes");
    } else if (!inFile) {
      saved.setText("In no file yet");
    } else {
      saved.setText(lastSaved.map(time -> "Saved at " + CLOCK.format(time)).orElse("Saved"));
    }
  }

  void savedNow() {
    lastSaved = Optional.of(LocalTime.now(ZoneId.systemDefault()));
  }

  /** What the kernel takes; empty when there is none that says so. */
  void showMemory(Optional<Long> bytes) {
    Nodes.present(memory, bytes.isPresent());
    bytes.ifPresent(
        taken -> {
          memory.setText(size(taken));
          memory.setAccessibleText("The kernel takes " + size(taken) + " of memory");
        });
  }

  private static String size(long bytes) {
    double megabytes = bytes / 1e6;
    return megabytes < 1000
        ? String.format(Locale.ROOT, "%.0f MB", megabytes)
        : String.format(Locale.ROOT, "%.1f GB", megabytes / 1000);
  }
}
