package org.inkbook.ui.frame;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.inkbook.ui.output.Rehearsal;

/**
 * What is not needed for the first frame and is done once that is there: the kernel is started, and
 * then, while the reader reads, outputs are drawn once so that they are quick when they come.
 */
final class AfterFirstFrame {
  private static final Duration FRAME = Duration.millis(100);
  private static final Duration READING = Duration.millis(2_500);

  private final NotebookWindow window;
  private final Background background;
  private final PauseTransition first = new PauseTransition(FRAME);
  private final PauseTransition later = new PauseTransition(READING);

  AfterFirstFrame(NotebookWindow window, Background background) {
    this.window = window;
    this.background = background;
    first.setOnFinished(event -> window.warmUp());
    later.setOnFinished(event -> rehearse());
  }

  /** The window is on the screen. */
  void begin() {
    first.play();
    later.play();
  }

  /** The window is closed. */
  void stop() {
    first.stop();
    later.stop();
  }

  private void rehearse() {
    background.work(
        () -> Rehearsal.prepare(window.look()::dress),
        this::perform,
        error -> {
          // Whatever it is, a real output meets it too, and then there is somebody to tell.
        });
  }

  private void perform(List<Runnable> pieces) {
    pieces.forEach(window.cells()::whenFree);
  }
}
