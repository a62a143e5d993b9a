package org.inkbook.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;

/** Whether time and memory grow with the images, and no faster. */
final class Growth implements Measurement {
  private static final int TIMES = 16;

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    Digits digits = Digits.load();
    DigitSet large = digits.train();
    DigitSet small = large.first(large.size() / TIMES);
    progress.accept("warming up");
    epoch(small);
    double few = Math.min(epoch(small), epoch(small));
    double fewMegabytes = Resident.now();
    progress.accept("an epoch of all images");
    double many = epoch(large);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("times_linear", many / few / TIMES);
    values.put("seconds", many);
    values.put("seconds_of_a_sixteenth", few);
    values.put("megabytes", Resident.now());
    values.put("megabytes_of_a_sixteenth", fewMegabytes);
    values.put("data", digits.source());
    return values;
  }

  private static double epoch(DigitSet digits) {
    return Recipes.FAST
        .design()
        .fit(digits, org.inkbook.lab.network.Training.epochs(1))
        .epochs()
        .get(0)
        .seconds();
  }
}
