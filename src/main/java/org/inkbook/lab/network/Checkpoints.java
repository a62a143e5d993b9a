package org.inkbook.lab.network;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Saves each model that is better than all before it, when a folder is named. */
final class Checkpoints implements TrainingListener {
  private final Network design;
  private final Optional<Path> folder;
  private final BestSoFar best;
  private final Function<Optional<Epoch>, ModelCard> card;
  private Optional<Path> lastSaved = Optional.empty();

  /**
   * @param best told of each epoch before this listener is
   * @param card what to say of the model of an epoch
   */
  Checkpoints(
      Network design,
      Optional<Path> folder,
      BestSoFar best,
      Function<Optional<Epoch>, ModelCard> card) {
    this.design = design;
    this.folder = folder;
    this.best = best;
    this.card = card;
  }

  @Override
  public void ended(Epoch epoch, float[] weights) {
    if (folder.isPresent() && best.is(epoch)) {
      Path file = folder.get().resolve(name(epoch));
      ModelFile.write(file, design, weights, Optional.of(card.apply(Optional.of(epoch))));
      lastSaved = Optional.of(file);
    }
  }

  /** The name of an epoch's model: {@code 03-0.0305.zip}. */
  static String name(Epoch epoch) {
    return String.format(Locale.ROOT, "%02d-%.4f.zip", epoch.number(), epoch.validationLoss());
  }

  /** The file of the best model, when one has been saved. */
  Optional<Path> lastSaved() {
    return lastSaved;
  }
}
