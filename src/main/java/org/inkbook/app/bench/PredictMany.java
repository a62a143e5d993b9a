package org.inkbook.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.NetworkSpeed;
import org.inkbook.lab.network.engine.PredictionSpeed;

/** Many images in one call. */
final class PredictMany implements Measurement {
  private static final int IMAGES = 10_000;
  private static final int TURNS = 6;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    progress.accept("the original design, " + TURNS + " turns each");
    PredictionSpeed.Result original = NetworkSpeed.prediction(Recipes.ORIGINAL, IMAGES, TURNS);
    progress.accept("the fast design");
    PredictionSpeed.Result fast = NetworkSpeed.prediction(Recipes.FAST.design(), IMAGES, TURNS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("seconds", original.seconds());
    values.put("stock_seconds", original.stockSeconds());
    values.put("fast_seconds", fast.seconds());
    values.put("fast_stock_seconds", fast.stockSeconds());
    return values;
  }
}
