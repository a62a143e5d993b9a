package org.inkbook.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.Epoch;
import org.inkbook.lab.network.NetworkSpeed;
import org.inkbook.lab.network.TrainingRun;

/**
 * How long a recipe trains, from the first batch to the last, validation between epochs included,
 * and what it reaches on the test images. The recipe's length is fixed beforehand; the test images
 * end nothing.
 */
final class TimeTo implements Measurement {
  private static final int SEEDS = 5;

  private final Recipes.Recipe recipe;

  TimeTo(Recipes.Recipe recipe) {
    this.recipe = recipe;
  }

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    Digits digits = Digits.load();
    List<Double> seconds = new ArrayList<>();
    List<Double> accuracies = new ArrayList<>();
    int epochs = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      TrainingRun run = recipe.design().fit(digits, recipe.training().seed(seed));
      epochs = run.epochs().size();
      seconds.add(run.epochs().stream().mapToDouble(Epoch::seconds).sum());
      accuracies.add(run.best().evaluate(digits.test()).accuracy());
      progress.accept(
          String.format(
              Locale.ROOT,
              "seed %d: %.1f s, accuracy %.4f",
              seed,
              seconds.get(seed - 1),
              accuracies.get(seed - 1)));
    }
    double stock = NetworkSpeed.training(recipe.design(), 3).stockImagesPerSecond();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("seconds", median(seconds));
    values.put("accuracy", median(accuracies));
    values.put("lowest_accuracy", Collections.min(accuracies));
    values.put("slowest_seconds", Collections.max(seconds));
    values.put("epochs", epochs);
    values.put("stock_seconds_an_epoch", digits.train().size() / stock);
    values.put("data", digits.source());
    return values;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
