package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSheetTest {
  private static final Path SHEET = Path.of("notebooks", "photos", "my-sheet.jpg");

  @TempDir Path folder;

  @Test
  void theSameSeedPaintsTheSameSheetAndAnotherSeedAnother() throws IOException {
    PaperSheet sheet = PaperSheet.of("31", "42");
    sheet.save(folder.resolve("a.jpg"));
    sheet.save(folder.resolve("b.jpg"));
    sheet.seed(2).save(folder.resolve("c.jpg"));

    assertThat(folder.resolve("a.jpg")).hasSameBinaryContentAs(folder.resolve("b.jpg"));
    assertThat(Files.readAllBytes(folder.resolve("c.jpg")))
        .isNotEqualTo(Files.readAllBytes(folder.resolve("a.jpg")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itsDigitsAreFoundRowByRow(long seed) {
    Sheet sheet = PaperSheet.of("0482", "36509", "177").seed(seed).photo().findDigits();

    assertThat(sheet.rows()).extracting(List::size).containsExactly(4, 5, 3);
  }

  @Test
  void rowsAsLongAndAsManyAsAllowedStayOnTheSheet() {
    String[] rows = {
      "00000000", "22222222", "88888888", "33333333", "66666666", "99999999", "88888888", "00000000"
    };

    Sheet sheet = PaperSheet.of(rows).photo().findDigits();

    assertThat(sheet.rows()).hasSize(8).allSatisfy(row -> assertThat(row).hasSize(8));
  }

  @Test
  void theFileCarriesNoMetadata() throws IOException {
    PaperSheet.of("5").save(folder.resolve("a.jpg"));

    byte[] file = Files.readAllBytes(folder.resolve("a.jpg"));

    assertThat(file).hasSizeLessThan(300_000);
    int scan = 2;
    while (file[scan + 1] != (byte) 0xda) {
      int marker = file[scan + 1] & 0xff;
      assertThat(marker).as("JFIF, tables and frame only").isIn(0xe0, 0xdb, 0xc0, 0xc4);
      scan += 2 + ((file[scan + 2] & 0xff) << 8 | (file[scan + 3] & 0xff));
    }
  }

  @Test
  void theSheetOfTheLessonHasThreeRowsOfDigits() {
    Sheet sheet = Photo.open(SHEET).findDigits();

    assertThat(sheet.rows()).extracting(List::size).containsExactly(4, 5, 4);
    assertThat(SHEET.toFile().length()).isLessThan(300_000);
  }

  @Test
  void whatIsNoRowOfDigitsIsRefused() {
    assertThatThrownBy(PaperSheet::of).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> PaperSheet.of("12a")).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> PaperSheet.of("")).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> PaperSheet.of("123456789")).isInstanceOf(UsageException.class);
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Path file = folder.resolve("none").resolve("a.jpg");

    assertThatThrownBy(() -> PaperSheet.of("1").save(file))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("cannot be written");
  }
}
