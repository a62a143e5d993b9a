package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.inkbook.lab.network.Ensemble;
import org.inkbook.lab.photo.Finding.Part;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables of docs/photos.md: printed, and held to what is promised. Takes some minutes. */
@Tag("slow")
class StrangersPhotosTest {
  private static Ensemble network;
  private static Path folder;
  private static List<String[]> labels;
  private int judgedToBeSomethingElse;

  @BeforeAll
  static void load() throws IOException {
    String photos = System.getenv("INKBOOK_PHOTOS");
    Assumptions.assumeTrue(photos != null, "INKBOOK_PHOTOS names no folder with photos");
    folder = Path.of(photos);
    network = Ensemble.load("models/handwriting.zip", "models/original.zip");
    labels =
        Files.readAllLines(folder.resolve("labels.tsv")).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
  }

  @Test
  void nearlyEveryPhotoIsReadRightly() {
    judgedToBeSomethingElse = 0;
    assertThat(figure("all steps", photo -> photo.findDigits())).isGreaterThanOrEqualTo(0.975);
    assertThat(judgedToBeSomethingElse).isZero();
  }

  @Test
  void everyStepIsShownWithoutIt() {
    figure("without even light", photo -> photo.findDigits(Finding.automatic().evenLight(false)));
    for (Part part : Part.values()) {
      Finding finding = Finding.automatic().without(part);
      assertThat(figure("without " + part, photo -> photo.findDigits(finding))).isPositive();
    }
  }

  @Test
  void spoiltPhotosAreReadNearlyAsWell() {
    double whole = figure("all steps", photo -> photo.findDigits());
    double sum = 0;
    judgedToBeSomethingElse = 0;
    Set<Spoiling> all = EnumSet.complementOf(EnumSet.of(Spoiling.NONE));
    for (Spoiling spoiling : all) {
      sum += figure("" + spoiling, photo -> spoiling.of(photo).findDigits());
    }
    assertThat(whole - sum / all.size()).isLessThanOrEqualTo(0.03);
    assertThat(judgedToBeSomethingElse).isZero();
  }

  /** The mean F1 of all photos; a row of the table is printed. */
  private double figure(String what, Function<Photo, Sheet> find) {
    int exact = 0;
    double f1 = 0;
    for (String[] label : labels) {
      SheetReading reading = network.read(find.apply(Photo.open(folder.resolve(label[0]))));
      judgedToBeSomethingElse += reading.warning().isEmpty() ? 0 : 1;
      String read = reading.digits();
      boolean scattered = label[5].equals("scattered");
      Match match = scattered ? Match.ofSet(label[4], read) : Match.of(label[4], read);
      exact += match.exact() ? 1 : 0;
      f1 += match.f1() / labels.size();
    }
    System.out.println(String.format(Locale.ROOT, "| %s | %d | %.3f |", what, exact, f1));
    return f1;
  }
}
