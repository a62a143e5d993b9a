package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DropoutTest {
  private static final Shape SHAPE = new Shape(10, 10, 50);

  @Test
  void keptValuesAreScaledSoThatTheMeanStays() {
    try (Memory memory = new Memory()) {
      float[] values = dropped(new Dropout(0.75, 4 * SHAPE.size(), 1, memory), memory).values();
      int kept = 0;
      for (float value : values) {
        assertThat(value).isIn(0f, 1 / 0.75f);
        kept += value == 0 ? 0 : 1;
      }
      assertThat(kept / (double) values.length).isCloseTo(0.75, within(0.01));
    }
  }

  @Test
  void theWayBackDropsWhatTheWayThereDropped() {
    try (Memory memory = new Memory()) {
      Dropped once = dropped(new Dropout(0.5, 4 * SHAPE.size(), 1, memory), memory);
      assertThat(once.gradients()).isEqualTo(once.values());
    }
  }

  @Test
  void eachBatchDropsOthersAndTheSeedSaysWhich() {
    try (Memory memory = new Memory()) {
      Dropout dropout = new Dropout(0.5, 4 * SHAPE.size(), 1, memory);
      float[] first = dropped(dropout, memory).values();
      float[] second = dropped(dropout, memory).values();
      float[] again = dropped(new Dropout(0.5, 4 * SHAPE.size(), 1, memory), memory).values();
      float[] other = dropped(new Dropout(0.5, 4 * SHAPE.size(), 2, memory), memory).values();
      assertThat(second).isNotEqualTo(first);
      assertThat(again).isEqualTo(first);
      assertThat(other).isNotEqualTo(first);
    }
  }

  private static final class Dropped {
    private final Signal signal;

    Dropped(Signal signal) {
      this.signal = signal;
    }

    float[] values() {
      return signal.value().dup().data().asFloat();
    }

    float[] gradients() {
      return signal.gradient().orElseThrow().dup().data().asFloat();
    }
  }

  /** Ones, there and back. */
  private static Dropped dropped(Dropout dropout, Memory memory) {
    Signal signal = Signal.create(memory, 4, SHAPE, true);
    signal.value().assign(1);
    signal.gradient().orElseThrow().assign(1);
    Layer layer = dropout.layer(signal);
    layer.runForward();
    layer.runBackward();
    return new Dropped(signal);
  }
}
