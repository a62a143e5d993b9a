package org.inkbook.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.NetworkSpeed;
import org.inkbook.lab.network.engine.PredictionSpeed;

/** One image, asked for alone. */
final class PredictOne implements Measurement {
  private static final int TURNS = 1001;
  private static final double MILLIS = 1000;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    progress.accept(TURNS + " turns each");
    PredictionSpeed.Result original = NetworkSpeed.prediction(Recipes.ORIGINAL, 1, TURNS);
    PredictionSpeed.Result fast = NetworkSpeed.prediction(Recipes.FAST.design(), 1, TURNS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("milliseconds", MILLIS * original.seconds());
    values.put("stock_milliseconds", MILLIS * original.stockSeconds());
    values.put("fast_milliseconds", MILLIS * fast.seconds());
    values.put("fast_stock_milliseconds", MILLIS * fast.stockSeconds());
    return values;
  }
}
