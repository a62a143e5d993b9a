package org.inkbook.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.NetworkSpeed;
import org.inkbook.lab.network.engine.TrainingSpeed;

/** Images a second of the original design. */
final class Training implements Measurement {
  private static final int TURNS = 11;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    progress.accept(NetworkSpeed.description() + ", " + TURNS + " turns each");
    TrainingSpeed.Result speed = NetworkSpeed.training(Recipes.ORIGINAL, TURNS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("images_per_second", speed.imagesPerSecond());
    values.put("stock_images_per_second", speed.stockImagesPerSecond());
    values.put("ratio", speed.ratio());
    return values;
  }
}
