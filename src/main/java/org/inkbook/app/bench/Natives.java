package org.inkbook.app.bench;

import java.util.Map;
import java.util.function.Consumer;
import org.inkbook.lab.network.NetworkSpeed;

/** Nothing but the native library, loaded; the room's clock does the rest. */
final class Natives implements Measurement {

  @Override
  public Map<String, Object> measure(Consumer<String> progress) {
    return Map.of("engine", NetworkSpeed.description());
  }
}
