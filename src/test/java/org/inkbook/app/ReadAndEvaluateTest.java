package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code read} and {@code evaluate}, with the networks that ship. */
class ReadAndEvaluateTest {
  private static final Path MODEL = Path.of("models/original.zip");
  private static final Path SHEET = Path.of("notebooks/photos/my-sheet.jpg");
  private static final String SHEET_DIGITS = "2718/36509/4157";

  @TempDir private Path folder;

  @Test
  void aSheetIsReadAsATableRow() {
    Terminal terminal = Terminal.run("read", SHEET, "--format", "tsv");

    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    assertThat(terminal.out()).isEqualTo("file\tdigits\nmy-sheet.jpg\t" + SHEET_DIGITS + "\n");
  }

  @Test
  void aSheetIsReadForAPersonAndForAProgram() throws IOException {
    String text = Terminal.run("read", SHEET).out();
    JsonNode json =
        new ObjectMapper().readTree(Terminal.run("read", SHEET, "--format", "json").out());

    assertThat(text).contains("2718 / 36509 / 4157");
    assertThat(json.get(0).get("digits").asText()).isEqualTo(SHEET_DIGITS);
    assertThat(json.get(0).get("boxes")).hasSize(13);
    assertThat(json.get(0).get("notDigits").isArray()).isTrue();
    assertThat(json.get(0).get("boxes").get(0).get("confidence").asDouble()).isBetween(0.5, 1.0);
  }

  @Test
  void theSampleOfTheOriginalLessonIsReadRightly() {
    String photos = System.getenv("INKBOOK_PHOTOS");
    assumeTrue(photos != null, "skipped: INKBOOK_PHOTOS names no folder of real photos");

    Terminal terminal = Terminal.run("read", photos + "/000_sample.png", "--format", "tsv");

    assertThat(terminal.out()).endsWith("000_sample.png\t0157/5689/4723\n");
  }

  @Test
  void everyStepIsWrittenAsAPicture() throws IOException {
    Path steps = folder.resolve("steps");

    Terminal.run("read", SHEET, "--steps", steps);

    try (var files = Files.list(steps)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .hasSizeGreaterThan(4)
          .first()
          .isEqualTo("my-sheet-01-photo.png");
    }
  }

  @Test
  void whatIsNoPhotoIsToldAndDoesNotStopTheRest() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.jpg"), "Dear all");

    Terminal alone = Terminal.run("read", text);
    Terminal among = Terminal.run("read", text, SHEET, "--format", "tsv");

    assertThat(alone.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(alone.err()).contains("letter.jpg");
    assertThat(among.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(among.out()).contains(SHEET_DIGITS);
  }

  @Test
  void manyPhotosAreToldOfInTheirOrderAndThoseThatFailAreNamedAtTheEnd() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.jpg"), "Dear all");
    List<Object> command = new ArrayList<>(List.of("read", "--format", "tsv"));
    String expected = "file\tdigits\n";
    for (int i = 0; i < 9; i++) {
      Path copy = folder.resolve("sheet-" + i + ".jpg");
      Files.copy(SHEET, copy);
      command.add(copy);
      command.addAll(i == 4 ? List.of(text) : List.of());
      expected += "sheet-" + i + ".jpg\t" + SHEET_DIGITS + "\n";
    }

    Terminal terminal = Terminal.run(command.toArray());

    assertThat(terminal.out()).isEqualTo(expected);
    assertThat(terminal.exitCode()).isEqualTo(Exit.FAILED);
    assertThat(terminal.err()).contains("1 of 10 not read: " + text);
  }

  @Test
  void aNetworkIsScoredOnTheTestImagesOfAFolder() throws IOException {
    Path data = SmallMnist.in(folder, 200, 300);

    Terminal terminal = Terminal.run("evaluate", MODEL, "--format", "json", "--data", data);

    assertThat(terminal.exitCode()).as(terminal.err()).isZero();
    JsonNode scores = new ObjectMapper().readTree(terminal.out());
    assertThat(scores.get("images").asInt()).isEqualTo(300);
    assertThat(scores.get("accuracy").asDouble()).isGreaterThan(0.8);
    assertThat(scores.get("loss").asDouble()).isPositive();
    assertThat(scores.get("confusion")).hasSize(10);
  }

  @Test
  void theNetworkThatShipsReadsRealTestImages() throws IOException {
    String data = System.getenv("INKBOOK_DATA");
    assumeTrue(data != null, "skipped: INKBOOK_DATA names no folder of MNIST files");

    JsonNode scores =
        new ObjectMapper()
            .readTree(Terminal.run("evaluate", MODEL, "--format", "json", "--data", data).out());

    assertThat(scores.get("images").asInt()).isEqualTo(10_000);
    assertThat(scores.get("accuracy").asDouble()).isGreaterThanOrEqualTo(0.992);
  }

  @Test
  void whatIsNoModelIsRefusedByName() throws IOException {
    Path text = Files.writeString(folder.resolve("model.zip"), "Dear all");

    Terminal terminal = Terminal.run("evaluate", text);

    assertThat(terminal.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(terminal.err()).contains("model.zip").doesNotContain("\tat ");
  }

  @Test
  void aFolderWithoutDigitsIsRefusedByName() {
    Terminal empty = Terminal.run("evaluate", MODEL, "--data", folder);
    Terminal missing = Terminal.run("evaluate", MODEL, "--data", folder.resolve("nowhere"));

    assertThat(empty.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(empty.err()).contains(folder.toString());
    assertThat(missing.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(missing.err()).contains("is not a folder");
  }

  @Test
  void wrongUseIsAnsweredInASentence() {
    Terminal none = Terminal.run("evaluate");
    Terminal unknown = Terminal.run("evalute", MODEL);

    assertThat(none.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(none.err()).contains("MODEL").contains("--help");
    assertThat(unknown.exitCode()).isEqualTo(Exit.WRONG_USE);
    assertThat(unknown.err()).contains("evalute");
  }
}
