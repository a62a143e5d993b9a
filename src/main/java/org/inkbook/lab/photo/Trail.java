package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.inkbook.output.Pixels;
import org.inkbook.output.Steps.Step;
import org.opencv.core.Mat;

/** Collects what each step made, and is the place where the work can be stopped. */
final class Trail {
  private final List<Step> steps = new ArrayList<>();

  /**
   * Notes a step that is done.
   *
   * @throws CancellationException when the thread was interrupted
   */
  void add(Stage stage, Mat picture) {
    add(stage, Pictures.reduced(picture));
  }

  void add(Stage stage, Pixels picture) {
    if (Thread.interrupted()) {
      throw new CancellationException("stopped after the step \"" + stage.title() + "\"");
    }
    steps.add(new Step(stage.title(), stage.explanation(), picture));
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}
