package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledDigitsTest {
  @TempDir private Path folder;

  private static DigitSet set(int label, int ink) {
    byte[] pixels = new byte[DigitImage.PIXELS];
    pixels[400] = (byte) ink;
    return DigitSet.of("mine", List.of(DigitImage.of(pixels)), List.of(label));
  }

  @Test
  void setsOfSeveralFoldersAreOne() {
    String first = folder.resolve("a.digits").toString();
    String second = folder.resolve("b.digits").toString();
    LabelledDigits.keep(set(3, 200), first);
    LabelledDigits.keep(set(8, 100), second);

    DigitSet both = LabelledDigits.in(first, second);

    assertThat(both.size()).isEqualTo(2);
    assertThat(both.label(1)).isEqualTo(8);
    assertThat(both.image(0)).isEqualTo(set(3, 200).image(0));
    assertThat(both.source()).isEqualTo("a.digits, b.digits");
  }

  @Test
  void keepingAgainReplacesWhatWasKept() {
    String name = folder.resolve("a.digits").toString();
    LabelledDigits.keep(set(3, 200), name);
    LabelledDigits.keep(set(4, 200), name);

    assertThat(LabelledDigits.in(name).size()).isEqualTo(1);
    assertThat(LabelledDigits.in(name).label(0)).isEqualTo(4);
  }

  @Test
  void aFolderThatIsNotThereIsToldTogetherWithWhatToDo() {
    assertThatThrownBy(() -> LabelledDigits.in(folder.resolve("none").toString()))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("none: is not there")
        .extracting(it -> ((FileException) it).hint())
        .asString()
        .contains("reading.keep");
  }

  @Test
  void nothingCannotBeKept() {
    DigitSet empty = set(1, 1).first(0);
    assertThatThrownBy(() -> LabelledDigits.keep(empty, folder.toString()))
        .isInstanceOf(UsageException.class);
  }
}
