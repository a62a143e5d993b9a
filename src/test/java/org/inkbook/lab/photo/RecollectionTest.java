package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RecollectionTest {
  private final Recollection<Integer> two = new Recollection<>(2);
  private final List<String> made = new ArrayList<>();

  private Supplier<String> making(String value) {
    return () -> {
      made.add(value);
      return value;
    };
  }

  @Test
  void whatWasMadeOnceIsNotMadeAgain() {
    assertThat(two.get(1, String.class, making("one"))).isEqualTo("one");
    assertThat(two.get(1, String.class, making("another"))).isEqualTo("one");

    assertThat(made).containsExactly("one");
    assertThat(two.get(1, String.class)).contains("one");
  }

  @Test
  void whatWasNotAskedForLongestIsForgotten() {
    two.get(1, String.class, making("one"));
    two.get(2, String.class, making("two"));
    two.get(1, String.class, making("unused"));
    two.get(3, String.class, making("three"));

    assertThat(two.get(2, String.class)).isEmpty();
    assertThat(two.get(1, String.class)).contains("one");
    assertThat(two.get(3, String.class)).contains("three");
  }

  @Test
  void nothingIsKeptOfWorkThatFails() {
    Supplier<String> failing =
        () -> {
          throw new IllegalStateException("no");
        };

    assertThatThrownBy(() -> two.get(1, String.class, failing)).hasMessage("no");
    assertThat(two.get(1, String.class)).isEmpty();
    assertThat(two.get(1, String.class, making("one"))).isEqualTo("one");
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    assertThat(two.get(7, String.class)).isEmpty();
  }
}
