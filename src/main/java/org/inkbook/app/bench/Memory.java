package org.inkbook.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.NetworkSpeed;

/** The kernel's memory while the original design trains on all images. */
final class Memory implements Measurement {

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    Map<String, Object> values = new LinkedHashMap<>();
    NetworkSpeed.description();
    double before = Resident.now();
    Digits digits = Digits.load();
    double loaded = Resident.now();
    progress.accept("an epoch of the original design");
    Recipes.ORIGINAL.fit(digits, org.inkbook.lab.network.Training.epochs(1));
    values.put("megabytes", Resident.peak());
    values.put("megabytes_before_the_digits", before);
    values.put("megabytes_before_training", loaded);
    values.put("data", digits.source());
    return values;
  }
}
