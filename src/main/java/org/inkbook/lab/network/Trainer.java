package org.inkbook.lab.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.network.TrainingLoop.Ending;
import org.inkbook.lab.network.engine.Engines;
import org.inkbook.lab.network.engine.Learner;
import org.inkbook.output.Display;

/** Prepares a training, runs its loop, and gathers what came of it. */
final class Trainer {
  private final Network design;
  private final Course course;
  private final Training options;
  private final Display display;

  Trainer(Network design, Course course, Training options, Display display) {
    this.design = design;
    this.course = course;
    this.options = options;
    this.display = display;
  }

  /** Trains new weights on a set of which some digits are held out. */
  Trainer(Network design, DigitSet digits, Training options, Display display) {
    this(design, Course.of(design, digits, options), options, display);
  }

  TrainingRun run() {
    FitCheck.check(design, course, options);
    options.folder().ifPresent(AtomicFile::checkFolder);
    MultiLayerConfiguration network = design.toConfiguration(options.seed());
    try (Learner learner =
        Engines.learner(
            network,
            course.start().orElseGet(() -> Configuration.startingWeights(network)),
            options.optimizer(),
            options.labelSmoothing(),
            options.averaging(),
            options.batch(),
            options.seed())) {
      return run(network, learner);
    } catch (OutOfMemoryError full) {
      throw tooLarge(full);
    }
  }

  /** What was taken is given back by now: the learner is closed. */
  private UsageException tooLarge(OutOfMemoryError full) {
    UsageException sentence =
        new UsageException(
            String.format(
                Locale.ROOT,
                "There is not enough memory to train this network of %,d parameters in batches of"
                    + " %,d.",
                design.parameters(),
                options.batch()),
            "Take a smaller batch or a smaller network, or close other programs.");
    sentence.initCause(full);
    return sentence;
  }

  private TrainingRun run(MultiLayerConfiguration network, Learner learner) {
    History history = new History(options.epochs());
    BestSoFar best = new BestSoFar();
    Checkpoints checkpoints = new Checkpoints(design, options.folder(), best, this::card);
    LiveDisplay live = new LiveDisplay(display, options.epochs(), history, best, System::nanoTime);
    // Who keeps comes before who shows, and who may end it all comes last.
    List<TrainingListener> listeners =
        List.of(
            history,
            best,
            checkpoints,
            live,
            new EarlyStopping(best, options.patience()),
            new DivergenceAlarm(checkpoints));
    Batches batches =
        new Batches(course.train(), options.batch(), options.augmentation(), options.seed());
    Ending ending =
        new TrainingLoop(network, batches, course.held(), options, listeners).run(learner);
    return finish(ending, learner, history, best, checkpoints, live);
  }

  /**
   * The last words are said, and the results made, in peace; a stop that was asked for stays so.
   */
  private TrainingRun finish(
      Ending ending,
      Learner learner,
      History history,
      BestSoFar best,
      Checkpoints checkpoints,
      LiveDisplay live) {
    boolean stopAsked = Thread.interrupted();
    try {
      live.close(ending);
      TrainedNetwork last = trained(learner.weights(), history.last(ending));
      TrainedNetwork kept = best.epoch().isPresent() ? trained(best.weights(), best.epoch()) : last;
      return new TrainingRun(ending, history, best, kept, last, checkpoints.lastSaved());
    } finally {
      if (stopAsked) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private TrainedNetwork trained(float[] weights, Optional<Epoch> epoch) {
    return new TrainedNetwork(design, weights, Optional.of(card(epoch)));
  }

  private ModelCard card(Optional<Epoch> epoch) {
    return new ModelCard(
        course.train().source(),
        course.train().size(),
        options + course.origin(),
        options.seed(),
        epoch.map(Epoch::number).orElse(0),
        epoch.map(Epoch::validationLoss).orElse(Double.NaN),
        epoch.map(Epoch::validationAccuracy).orElse(Double.NaN));
  }
}
