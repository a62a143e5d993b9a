package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkbook.lab.network.Ensemble;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencv.core.Point;

/** The whole way from photos to digits, with the networks that ship. */
class ShippedNetworkTest {
  private static Ensemble network;

  @BeforeAll
  static void load() {
    network = Ensemble.load("models/handwriting.zip", "models/original.zip");
  }

  @Test
  void itReadsTheSheetOfTheLesson() {
    SheetReading reading = network.read(Photo.open("notebooks/photos/my-sheet.jpg").findDigits());

    assertThat(reading.digits()).isEqualTo("2718/36509/4157");
    assertThat(reading.read()).extracting(ReadDigit::confidence).allMatch(sure -> sure > 0.7);
  }

  @Test
  void twoStrokesThatDoNotTouchAreOneOpenFour() {
    Drawn page = Drawn.page(900, 300, 230).row("2530", 60, 180);
    page.line(new Point(560, 125), new Point(545, 160), 6, 40);
    page.line(new Point(545, 160), new Point(575, 163), 6, 40);
    page.line(new Point(588, 120), new Point(582, 200), 6, 40);
    Sheet sheet = page.row("8", 670, 180).photo().findDigits();

    assertThat(sheet.size()).as("strokes").isEqualTo(7);
    SheetReading reading = network.read(sheet);
    assertThat(reading.digits()).isEqualTo("253048");
    assertThat(reading.sheet().size()).isEqualTo(6);
  }

  @Test
  void digitsThatStandCloseTogetherStayTwo() {
    Drawn page = Drawn.page(900, 300, 230);
    for (int i = 0; i < 8; i++) {
      page.row(i % 2 == 0 ? "1" : "0", 60 + 50 * i, 180);
    }

    assertThat(network.read(page.photo().findDigits()).digits()).isEqualTo("10101010");
  }

  @Test
  void itReadsThePhotoThatTheLessonBeganWith() {
    Path photo = photos().resolve("000_sample.png");

    assertThat(network.read(Photo.open(photo).findDigits()).digits()).isEqualTo("0157/5689/4723");
  }

  /** 41 of 45 when this was written; networks differ by one or two. */
  @Test
  @Tag("slow")
  void itReadsMostPhotosOfStrangersWithoutAnError() throws IOException {
    int right = 0;
    List<String> lines = Files.readAllLines(photos().resolve("labels.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Photo photo = Photo.open(photos().resolve(fields[0]));
      String read = network.read(photo.findDigits()).digits();
      right += read.replace("/", "").equals(fields[4].replace("/", "")) ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(39);
  }

  private static Path photos() {
    String folder = System.getenv("INKBOOK_PHOTOS");
    Assumptions.assumeTrue(folder != null, "INKBOOK_PHOTOS names no folder with photos");
    return Path.of(folder);
  }
}
