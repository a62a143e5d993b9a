package org.inkbook.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.output.CurrentDisplay;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.Showable;

/**
 * The design of a network: its layers in order, built as in Keras.
 *
 * <pre>{@code
 * var design = Network.input(28, 28)
 *     .convolution(32, 5).maxPool(2)
 *     .dropout(0.25).dense(1000)
 *     .softmax(10);
 * }</pre>
 *
 * <p>Immutable: each method returns a new design, and training changes none. Every layer is checked
 * as it is added; one that does not fit is a {@link UsageException} that names it. Convolutions and
 * dense layers use ReLU unless another activation follows them: {@code dense(100).tanh()}. A
 * picture is laid out as a row where a dense layer follows it.
 */
public final class Network implements Showable {
  private static final int LARGEST_SIDE = 256;
  private static final long MOST_PARAMETERS = 50_000_000;
  private static final long MOST_VALUES = 500_000;

  private final Shape.Picture input;
  private final List<Stage> stages;

  /** A layer with what comes to it and what leaves it. */
  record Stage(Layer layer, Shape before, Shape after) {
    long parameters() {
      return layer.parameters(before);
    }
  }

  private Network(Shape.Picture input, List<Stage> stages) {
    this.input = input;
    this.stages = List.copyOf(stages);
  }

  /** A design without layers yet, for grey pictures of the size given; digits are 28 x 28. */
  public static Network input(int height, int width) {
    if (Math.min(height, width) < 1 || Math.max(height, width) > LARGEST_SIDE) {
      throw new UsageException(
          "The input: a picture of " + height + " x " + width + " pixels cannot be read.",
          "Digits are 28 x 28: Network.input(28, 28).");
    }
    return new Network(new Shape.Picture(height, width, 1), List.of());
  }

  /**
   * Filters moved over the picture; the result has a channel a filter and, unless {@link #stride}
   * or {@link #padding} follows, the picture's size.
   *
   * @param filters how many patterns are looked for, such as 32
   * @param size the side of the square that a filter sees, such as 5
   */
  public Network convolution(int filters, int size) {
    return add(new Convolution(filters, size, 1, Padding.SAME, Activation.RELU));
  }

  /** Keeps the largest value of each square of {@code size} x {@code size}. */
  public Network maxPool(int size) {
    return add(new Pool(Pool.Rule.MAX, size, size));
  }

  /** Keeps the mean of each square of {@code size} x {@code size}. */
  public Network averagePool(int size) {
    return add(new Pool(Pool.Rule.AVERAGE, size, size));
  }

  /** Keeps one value of each channel: its mean over the whole picture. */
  public Network globalAveragePool() {
    return add(new GlobalAveragePool());
  }

  /** Drops a share of the values at random while training, from 0 up to, not including, 1. */
  public Network dropout(double share) {
    return add(new Dropout(share));
  }

  /** Brings each channel to mean 0 and variance 1 over the batch. */
  public Network batchNorm() {
    return add(new BatchNorm());
  }

  /** Units that each weigh all values of the layer before. */
  public Network dense(int units) {
    return add(new Dense(units, Activation.RELU));
  }

  /** The last layer: the probabilities of the classes. */
  public Network softmax(int classes) {
    return add(new Softmax(classes));
  }

  /** How far the window of the convolution or pool just added moves at a time. */
  public Network stride(int stride) {
    if (last() instanceof Layer.Strided layer) {
      return replaceLast(layer.withStride(stride));
    }
    throw misplaced("stride", "a convolution or a pool");
  }

  /** What the convolution just added does at the edge of the picture. */
  public Network padding(Padding padding) {
    if (last() instanceof Convolution layer) {
      return replaceLast(layer.withPadding(padding));
    }
    throw misplaced("padding", "a convolution");
  }

  /**
   * The activation of the convolution or dense layer just added; after any other layer, a layer of
   * its own.
   */
  public Network activation(Activation activation) {
    if (last() instanceof Layer.Activated layer && !(layer instanceof Nonlinearity)) {
      return replaceLast(layer.withActivation(activation));
    }
    return add(new Nonlinearity(activation));
  }

  /** {@link #activation} of {@link Activation#RELU}. */
  public Network relu() {
    return activation(Activation.RELU);
  }

  /** {@link #activation} of {@link Activation#TANH}. */
  public Network tanh() {
    return activation(Activation.TANH);
  }

  /** {@link #activation} of {@link Activation#SIGMOID}. */
  public Network sigmoid() {
    return activation(Activation.SIGMOID);
  }

  /** {@link #activation} of {@link Activation#LINEAR}: none. */
  public Network linear() {
    return activation(Activation.LINEAR);
  }

  /**
   * Trains the network on the training images, some of them held out to validate each epoch with.
   *
   * <p>Shows progress, curves and a table while it runs. When the thread is interrupted, it ends
   * within a batch and returns what there is; the thread's interrupt flag stays set.
   *
   * @throws UsageException when design, digits and options do not fit, or the training diverges
   * @throws org.inkbook.fault.FileException when models cannot be kept in the folder named
   */
  public TrainingRun fit(Digits digits, Training options) {
    return fit(digits.train(), options);
  }

  /** As {@link #fit(Digits, Training)}, on a set of one's own. */
  public TrainingRun fit(DigitSet digits, Training options) {
    return new Trainer(this, digits, options, CurrentDisplay.get()).run();
  }

  /**
   * As {@link #fit(Digits, Training)}, on digits that are split already: the part held out judges
   * each epoch, and the options' own hold-out does not count.
   */
  public TrainingRun fit(DigitSet.Split digits, Training options) {
    return new Trainer(this, Course.of(digits), options, CurrentDisplay.get()).run();
  }

  /** The number of parameters: everything that training sets. */
  public long parameters() {
    return stages.stream().mapToLong(Stage::parameters).sum();
  }

  /**
   * The same network for DL4J.
   *
   * @param seed of the weights that it starts from
   * @throws UsageException when the design has no softmax at its end
   */
  public MultiLayerConfiguration toConfiguration(long seed) {
    return Configuration.of(this, seed);
  }

  @Override
  public NetworkDiagram toOutput() {
    return Diagram.of(this);
  }

  /** The picture that comes in. */
  Shape.Picture input() {
    return input;
  }

  /** The layers in order, with their shapes. */
  List<Stage> stages() {
    return stages;
  }

  /** The number of classes that the softmax at the end tells apart. */
  int classes() {
    if (last() instanceof Softmax softmax) {
      return softmax.classes();
    }
    throw new UsageException(
        "The network has no softmax layer at its end, so it gives no answer.",
        "End the design with .softmax(10).");
  }

  /** The design with so many classes in the softmax at its end. */
  Network withClasses(int classes) {
    return replaceLast(new Softmax(classes));
  }

  /** The design with one more layer. */
  Network add(Layer layer) {
    Place place = new Place(stages.size() + 1, layer.kind());
    if (last() instanceof Softmax) {
      throw place.wrong("nothing can follow the softmax layer.", "Put it before .softmax(...).");
    }
    Shape before = stages.isEmpty() ? input : stages.get(stages.size() - 1).after();
    Stage stage = new Stage(layer, before, layer.after(before, place));
    if (stage.after().size() > MOST_VALUES) {
      throw place.wrong(
          String.format(
              Locale.ROOT,
              "it makes %,d values of each image; more than %,d are too many to train here.",
              stage.after().size(),
              MOST_VALUES),
          "Take fewer filters, a stride of 2, or a pool before it.");
    }
    if (parameters() + stage.parameters() > MOST_PARAMETERS) {
      throw place.wrong(
          String.format(
              Locale.ROOT,
              "with it the network has %,d parameters; more than %,d are too many to train here.",
              parameters() + stage.parameters(),
              MOST_PARAMETERS),
          "Take fewer units or filters, or a pool before it.");
    }
    List<Stage> longer = new ArrayList<>(stages);
    longer.add(stage);
    return new Network(input, longer);
  }

  private Layer last() {
    return stages.isEmpty() ? null : stages.get(stages.size() - 1).layer();
  }

  private Network replaceLast(Layer layer) {
    return new Network(input, stages.subList(0, stages.size() - 1)).add(layer);
  }

  private UsageException misplaced(String option, String expected) {
    String after = stages.isEmpty() ? "the input" : new Place(stages.size(), last().kind()) + "";
    return new UsageException(
        "." + option + "(...) follows " + expected + ", not " + after + ".",
        "Put it right behind " + expected + ".");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Network that && input.equals(that.input) && stages.equals(that.stages);
  }

  @Override
  public int hashCode() {
    return 31 * input.hashCode() + stages.hashCode();
  }

  @Override
  public String toString() {
    return stages.stream()
        .map(stage -> stage.layer().kind() + " " + stage.layer().detail())
        .collect(Collectors.joining("; ", "Network[" + input + "; ", "]"));
  }
}
