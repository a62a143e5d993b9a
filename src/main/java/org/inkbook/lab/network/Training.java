package org.inkbook.lab.network;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.network.engine.Optimizer;

/**
 * How to train: {@code Training.epochs(3).batch(128).keepBestIn("models/lesson")}.
 *
 * <p>Immutable: each method returns new options. Unless told otherwise: batches of 128, Adam at a
 * constant rate of 0.001, 5,000 digits held out for validation, an end when five epochs in a row
 * bring no better validation loss, seed 1, no augmentation, nothing kept on disk.
 */
public final class Training {
  private static final int MOST_EPOCHS = 10_000;
  private static final int LARGEST_BATCH = 10_000;
  private static final int USUAL_HOLD_OUT = 5_000;
  private static final int SMALL_SET_PARTS = 12;

  // Set while an object is made, never after: see with().
  private int epochs;
  private int batch = 128;
  private Optimizer optimizer = Optimizer.adam();
  private double rate = 0.001;
  private Schedule schedule = Schedule.constant();
  private double weightDecay;
  private double averaging;
  private double labelSmoothing;
  private Augmentation augmentation = Augmentation.none();
  private OptionalInt holdOut = OptionalInt.empty();
  private OptionalInt patience = OptionalInt.of(5);
  private long seed = 1;
  private Optional<Path> folder = Optional.empty();

  private Training() {}

  /** Options for so many rounds over all digits to learn from, at most. */
  public static Training epochs(int epochs) {
    if (epochs < 1 || epochs > MOST_EPOCHS) {
      throw new UsageException(
          "The number of epochs is from 1 to 10,000, not " + epochs + ".", "Try 3.");
    }
    return new Training().with(it -> it.epochs = epochs);
  }

  /** Takes so many digits for each step of learning. */
  public Training batch(int size) {
    if (size < 1 || size > LARGEST_BATCH) {
      throw new UsageException("A batch is of 1 to 10,000 digits, not " + size + ".", "Try 128.");
    }
    return with(it -> it.batch = size);
  }

  /** Turns gradients into steps by another rule than Adam. */
  public Training optimizer(Optimizer rule) {
    return with(it -> it.optimizer = rule);
  }

  /** {@link #optimizer} of plain gradient descent, which wants a rate near 0.1. */
  public Training sgd() {
    return optimizer(Optimizer.sgd());
  }

  /** {@link #optimizer} of gradient descent that keeps a share of its last step, such as 0.9. */
  public Training sgd(double momentum) {
    return optimizer(new Optimizer.Sgd(momentum, true));
  }

  /** {@link #optimizer} of Adam, with the memory of the squared gradient's mean as given. */
  public Training adam(double beta2) {
    return optimizer(new Optimizer.Adam(0.9, beta2, 1e-8));
  }

  /**
   * Lets each weight shrink a little with each step, apart from the gradient: with Adam this is
   * AdamW (Loshchilov and Hutter 2019).
   *
   * @param share that is lost a step at a rate of 1; 0 is none, 0.01 usual
   */
  public Training weightDecay(double share) {
    if (!(share >= 0 && share < 1)) {
      throw new UsageException(
          "Weight decay is from 0 up to 1, and " + share + " is not.", "Try 0.01.");
    }
    return with(it -> it.weightDecay = share);
  }

  /**
   * Validates and keeps a running average of the weights, which is calmer than the weights of any
   * one step (Polyak and Juditsky 1992).
   *
   * @param memory the share of itself that the average keeps with each step; 0 is none, 0.99
   *     averages about a hundred steps
   */
  public Training averageWeights(double memory) {
    if (!(memory >= 0 && memory < 1)) {
      throw new UsageException(
          "The memory of averaged weights is from 0 up to 1, and " + memory + " is not.",
          "Try 0.99.");
    }
    return with(it -> it.averaging = memory);
  }

  /** Learns at this rate, the highest one of the schedule: how far a step goes. */
  public Training rate(double peak) {
    if (!(peak > 0 && peak <= 100)) {
      throw new UsageException(
          "A learning rate is above 0 and at most 100, and " + peak + " is not.",
          "Try 0.001 with Adam, 0.1 with SGD.");
    }
    return with(it -> it.rate = peak);
  }

  /** Lets the rate rise and fall over the training. */
  public Training schedule(Schedule course) {
    return with(it -> it.schedule = course);
  }

  /**
   * Aims at a little less than certainty (Szegedy et al. 2016).
   *
   * @param share of the aim that is spread over all classes, from 0 up to, not including, 1
   */
  public Training labelSmoothing(double share) {
    if (!(share >= 0 && share < 1)) {
      throw new UsageException(
          "Label smoothing is from 0 up to 1, and " + share + " is not.", "Try 0.1.");
    }
    return with(it -> it.labelSmoothing = share);
  }

  /** Varies the digits at random as they are learned from. */
  public Training augment(Augmentation variations) {
    return with(it -> it.augmentation = variations);
  }

  /**
   * Holds so many digits out, drawn by the seed: never learned from, they judge each epoch. Unless
   * said otherwise, 5,000; of a set of fewer than 60,000, a twelfth.
   */
  public Training holdOut(int digits) {
    if (digits < 1) {
      throw new UsageException(
          "Validation needs digits to judge by, so " + digits + " cannot be held out.",
          "Hold out a tenth of the digits or so.");
    }
    return with(it -> it.holdOut = OptionalInt.of(digits));
  }

  /** Ends early when so many epochs in a row bring no better validation loss. */
  public Training patience(int count) {
    if (count < 1) {
      throw new UsageException(
          "Patience is of 1 epoch or more, not " + count + ".",
          "Try .patience(5), or .noEarlyStopping().");
    }
    return with(it -> it.patience = OptionalInt.of(count));
  }

  /** Runs all epochs, whatever the validation loss does. */
  public Training noEarlyStopping() {
    return with(it -> it.patience = OptionalInt.empty());
  }

  /**
   * Starts from this number wherever something is drawn: weights, order, variations, dropout, the
   * digits held out. The same seed gives the same network on the same machine.
   */
  public Training seed(long number) {
    return with(it -> it.seed = number);
  }

  /**
   * Keeps each model that is better than all before it, as {@code {epoch}-{validation loss}.zip};
   * the last one kept is the best. Other files there stay as they are.
   */
  public Training keepBestIn(Path models) {
    return with(it -> it.folder = Optional.of(models));
  }

  /** As {@link #keepBestIn(Path)}. */
  public Training keepBestIn(String models) {
    return keepBestIn(Folder.path(models));
  }

  int epochs() {
    return epochs;
  }

  int batch() {
    return batch;
  }

  /**
   * The rule of the steps, with its weight decay.
   *
   * @throws UsageException when these do not go together
   */
  Optimizer optimizer() {
    return weightDecay == 0 ? optimizer : optimizer.decaying(weightDecay);
  }

  double averaging() {
    return averaging;
  }

  /** The rate of a step, from 0, of all steps. */
  double rateAt(long step, long steps) {
    return schedule.rate(step, steps, rate);
  }

  double labelSmoothing() {
    return labelSmoothing;
  }

  Augmentation augmentation() {
    return augmentation;
  }

  /** How many of a set are held out: as many as asked, or 5,000, or a twelfth of a small set. */
  int heldOutOf(int size) {
    return holdOut.orElse(Math.min(USUAL_HOLD_OUT, Math.max(1, size / SMALL_SET_PARTS)));
  }

  OptionalInt patience() {
    return patience;
  }

  long seed() {
    return seed;
  }

  Optional<Path> folder() {
    return folder;
  }

  private Training with(Consumer<Training> change) {
    Training copy = new Training();
    copy.epochs = epochs;
    copy.batch = batch;
    copy.optimizer = optimizer;
    copy.rate = rate;
    copy.schedule = schedule;
    copy.weightDecay = weightDecay;
    copy.averaging = averaging;
    copy.labelSmoothing = labelSmoothing;
    copy.augmentation = augmentation;
    copy.holdOut = holdOut;
    copy.patience = patience;
    copy.seed = seed;
    copy.folder = folder;
    change.accept(copy);
    return copy;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d epochs, batches of %d, %s at %s (%s)%s, label smoothing %s, %s, %s held out, seed %d",
        epochs,
        batch,
        weightDecay == 0 ? optimizer : optimizer + " with weight decay " + weightDecay,
        rate,
        schedule,
        averaging == 0 ? "" : ", weights averaged with a memory of " + averaging,
        labelSmoothing,
        augmentation,
        holdOut.isPresent() ? holdOut.getAsInt() : "5000 or a twelfth",
        seed);
  }
}
