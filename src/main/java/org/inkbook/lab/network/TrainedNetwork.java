package org.inkbook.lab.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inkbook.fault.UsageException;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.network.engine.Engines;
import org.inkbook.lab.network.engine.Predictor;
import org.inkbook.lab.photo.Sheet;
import org.inkbook.lab.photo.SheetReading;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.lab.scoring.Evaluation;
import org.inkbook.lab.scoring.Tempered;
import org.inkbook.output.CurrentDisplay;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Showable;

/**
 * A network with its weights: it reads digits.
 *
 * <p>Immutable, and safe from several threads, also while another network is trained. Saved as
 * DL4J's own zip, which {@code ModelSerializer.restoreMultiLayerNetwork} opens, too.
 */
public final class TrainedNetwork implements Classifier, Showable {
  private final Network design;
  private final float[] weights;
  private final Optional<ModelCard> card;
  private final Predictor predictor;

  /**
   * @param weights in the order of DL4J's {@code MultiLayerNetwork.params()}; copied
   * @throws org.inkbook.fault.UsageException when they are not as many as the design has
   */
  TrainedNetwork(Network design, float[] weights, Optional<ModelCard> card) {
    this.design = design;
    this.weights = weights.clone();
    this.card = card;
    this.predictor = Engines.predictor(design.toConfiguration(0), weights);
  }

  /**
   * Opens a model: one saved here, or by DL4J when it is made of the same kinds of layers and reads
   * pictures of 28 x 28. Nothing in the file is taken on trust.
   *
   * @throws org.inkbook.fault.FileException when it cannot be read or is no such model
   */
  public static TrainedNetwork load(Path file) {
    return ModelFile.read(file);
  }

  /** As {@link #load(Path)}. */
  public static TrainedNetwork load(String file) {
    return load(Folder.path(file));
  }

  /**
   * Saves the network, whole or not at all; replaces what was there.
   *
   * @throws org.inkbook.fault.FileException when the file cannot be written
   */
  public void save(Path file) {
    ModelFile.write(file, design, weights, card);
  }

  /** As {@link #save(Path)}. */
  public void save(String file) {
    save(Folder.path(file));
  }

  /**
   * Trains the network further, from the weights it has, which stay as they are here: fine-tuning,
   * to other digits or by more epochs. On few digits a small learning rate and few epochs keep it
   * from forgetting the rest. With the seed of the training before, the same digits are held out.
   *
   * @throws org.inkbook.fault.UsageException when digits and options do not fit
   * @see Network#fit(DigitSet, Training)
   */
  public TrainingRun fineTune(DigitSet digits, Training options) {
    return fineTune(Course.of(design, digits, options), options);
  }

  /**
   * As {@link #fineTune(DigitSet, Training)}, on digits that are split already: the part held out
   * judges each epoch, and the options' own hold-out does not count.
   */
  public TrainingRun fineTune(DigitSet.Split digits, Training options) {
    return fineTune(Course.of(digits), options);
  }

  /**
   * The same network with an eleventh class, {@link Classifier#NOT_A_DIGIT}, whose weights are 0
   * until it is trained on digits that have it. The answer of a network that has it stays the same.
   */
  public TrainedNetwork withNotADigit() {
    return EleventhClass.of(this);
  }

  /**
   * The same network, to which the odds of one class seem other than they do now: their
   * probability, divided by that of all the others, is multiplied by a factor.
   *
   * @param label 0 to 9, or {@link Classifier#NOT_A_DIGIT} where the network has that class
   * @param factor above 0; less than 1 makes the answer rarer
   * @throws org.inkbook.fault.UsageException when there is no such class or the factor is not above
   *     0
   */
  public TrainedNetwork withOdds(int label, double factor) {
    return ClassOdds.multiply(this, label, factor);
  }

  /**
   * The same network with a temperature in its card: that at which its loss on these digits is
   * least, so that it is as often right on digits of this kind as it says. It counts where a sheet
   * is read, and changes no answer. Take digits that it was not trained on and is not scored on.
   *
   * @throws org.inkbook.fault.UsageException when the network has no card
   * @see Tempered#on
   */
  public TrainedNetwork calibratedOn(DigitSet heldOut) {
    ModelCard old =
        card.orElseThrow(
            () ->
                new UsageException(
                    "This network has no card to keep a temperature in.",
                    "Train it here, or use Tempered.on(...)."));
    double found = Tempered.on(heldOut, this).temperature();
    return new TrainedNetwork(design, weights, Optional.of(old.withTemperature(found)));
  }

  @Override
  public double sheetTemperature() {
    return card.map(ModelCard::temperature).filter(it -> !it.isNaN()).orElse(1.0);
  }

  /**
   * A network whose weights are the mean of those of others, which one training made, round after
   * round (Izmailov et al. 2018). Networks that were trained apart have no useful mean.
   *
   * @throws org.inkbook.fault.UsageException when there are none, or their designs differ
   */
  public static TrainedNetwork average(List<TrainedNetwork> networks) {
    return MeanNetwork.of(networks);
  }

  private TrainingRun fineTune(Course course, Training options) {
    return new Trainer(design, course.startingFrom(this), options, CurrentDisplay.get()).run();
  }

  /** The digit that an image most likely shows. */
  public int predict(DigitImage image) {
    float[] row = probabilities(image);
    return IntStream.range(0, row.length).reduce(0, (best, i) -> row[i] > row[best] ? i : best);
  }

  /** The probability of each digit, 0 to 1, for one image. */
  public float[] probabilities(DigitImage image) {
    return predictor.probabilities(image.pixels(), 1)[0];
  }

  @Override
  public float[][] probabilities(List<DigitImage> images) {
    byte[] pixels = new byte[images.size() * DigitImage.PIXELS];
    for (int i = 0; i < images.size(); i++) {
      System.arraycopy(images.get(i).pixels(), 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    return predictor.probabilities(pixels, images.size());
  }

  /** The probabilities for one image as bars, to be shown. */
  public Probabilities answer(DigitImage image) {
    List<String> labels = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (float value : probabilities(image)) {
      labels.add(labels.size() == NOT_A_DIGIT ? "none" : Integer.toString(labels.size()));
      values.add((double) value);
    }
    return new Probabilities("", labels, values);
  }

  /** Reads digits whose truth is known, and scores what was read. */
  public Evaluation evaluate(DigitSet digits) {
    return Evaluation.of(digits, Readings.of(predictor, digits));
  }

  /** Reads the digits found on a photo. */
  public SheetReading read(Sheet sheet) {
    return sheet.read(this);
  }

  /** The design that was trained; it can be trained again. */
  public Network design() {
    return design;
  }

  /** A copy of the weights, in the order of DL4J's {@code MultiLayerNetwork.params()}. */
  public float[] weights() {
    return weights.clone();
  }

  /** Where the network comes from; empty when another program saved it. */
  public Optional<ModelCard> card() {
    return card;
  }

  @Override
  public NetworkDiagram toOutput() {
    return new NetworkDiagram(toString(), design.toOutput().blocks());
  }

  @Override
  public String toString() {
    String origin =
        card.map(it -> String.format(Locale.ROOT, "trained on %s, %s", it.data(), it.kept()))
            .orElse("of unknown training");
    return String.format(Locale.ROOT, "Network with %,d parameters, %s", weights.length, origin);
  }
}
