package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.inkbook.output.Pixels;
import org.inkbook.output.Steps.Step;
import org.opencv.core.Mat;

/** Collects what each step made, if anybody wants to see it, and is where work can be stopped. */
final class Trail {
  private final boolean shown;
  private final List<Step> steps = new ArrayList<>();

  /**
   * @param shown whether pictures are wanted
   */
  Trail(boolean shown) {
    this.shown = shown;
  }

  /**
   * Notes a step that is done.
   *
   * @throws CancellationException when the thread was interrupted
   */
  void add(Stage stage, Mat picture) {
    add(stage, () -> Pictures.reduced(picture, Pictures.STEP));
  }

  void add(Stage stage, Supplier<Pixels> picture) {
    if (Thread.interrupted()) {
      throw new CancellationException("stopped after the step \"" + stage.title() + "\"");
    }
    if (shown) {
      steps.add(stage.step(picture.get()));
    }
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}
