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

  @Test
  void whatIsOnPlainPaperIsReadNearlyAsWellOnRuledPaper() {
    List<String[]> plain =
        labels.stream().filter(it -> it[1].equals("photo") && it[2].equals("plain")).toList();
    figure("plain paper", plain, photo -> photo.findDigits());
    for (Ruling ruling :
        List.of(
            new Ruling("lines", 26, 0.3, false),
            new Ruling("wide squares", 24, 0.22, true),
            new Ruling("squares", 34, 0.35, true),
            new Ruling("dark squares", 18, 0.45, true))) {
      double ruled = figure(ruling.name(), plain, photo -> ruling.on(photo).findDigits());
      assertThat(ruled).as(ruling.name()).isGreaterThanOrEqualTo(0.92);
    }
  }

  @Test
  void aSheetOnATableIsReadNearlyAsWell() {
    List<String[]> sheets = labels.stream().filter(it -> it[1].equals("photo")).toList();
    figure("photos", sheets, photo -> photo.findDigits());
    for (TableTop table :
        List.of(
            new TableTop("on wood", 110, 70, 40, 0),
            new TableTop("on a blue table, askew", 70, 85, 105, 6),
            new TableTop("on a black table, askew", 30, 32, 35, -3))) {
      double laid = figure(table.name(), sheets, photo -> table.under(photo).findDigits());
      assertThat(laid).as(table.name()).isGreaterThanOrEqualTo(0.75);
    }
  }

  private double figure(String what, Function<Photo, Sheet> find) {
    return figure(what, labels, find);
  }

  /** The mean F1 of photos; a row of the table is printed. */
  private double figure(String what, List<String[]> photos, Function<Photo, Sheet> find) {
    int exact = 0;
    double f1 = 0;
    for (String[] label : photos) {
      SheetReading reading = network.read(find.apply(Photo.open(folder.resolve(label[0]))));
      judgedToBeSomethingElse += reading.warning().isEmpty() ? 0 : 1;
      String read = reading.digits();
      boolean scattered = label[5].equals("scattered");
      Match match = scattered ? Match.ofSet(label[4], read) : Match.of(label[4], read);
      exact += match.exact() ? 1 : 0;
      f1 += match.f1() / photos.size();
    }
    System.out.println(String.format(Locale.ROOT, "| %s | %d | %.3f |", what, exact, f1));
    return f1;
  }
}
