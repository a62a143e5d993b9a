package org.inkbook.lab.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.network.Ensemble;
import org.inkbook.lab.network.TrainedNetwork;
import org.inkbook.lab.scoring.Calibration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How sure {@code read} is, against how often it is right: the figures of docs/photos.md. */
@Tag("slow")
class CalibrationOnPhotosTest {
  private static final Ensemble NETWORK =
      Ensemble.load("models/handwriting.zip", "models/original.zip");

  private final List<Double> confidences = new ArrayList<>();
  private final List<Boolean> rights = new ArrayList<>();

  @Test
  void onMnistsTestImagesTheNetworksAreAsOftenRightAsTheySay() {
    Digits digits = Digits.load();
    Assumptions.assumeTrue(
        digits.test().size() == 10_000 && digits.test().source().startsWith("MNIST"),
        "there is no MNIST here");

    DigitSet test = digits.test();
    for (TrainedNetwork member : NETWORK.members()) {
      assertThat(print(member.toString(), member.evaluate(test).calibration())).isLessThan(0.005);
    }
    assertThat(print("both", NETWORK.evaluate(test).calibration())).isLessThan(0.005);
  }

  @Test
  void onStrangersPhotosItIsNearlyAsOftenRightAsItSays() throws IOException {
    String photos = System.getenv("INKBOOK_PHOTOS");
    Assumptions.assumeTrue(photos != null, "INKBOOK_PHOTOS names no folder with photos");
    List<String> lines = Files.readAllLines(Path.of(photos, "labels.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] label = line.split("\t", -1);
      SheetReading reading = NETWORK.read(Photo.open(Path.of(photos, label[0])).findDigits());
      boolean[] right = Match.rights(label[4], reading.digits(), label[5].equals("scattered"));
      for (int i = 0; i < right.length; i++) {
        confidences.add(reading.read().get(i).confidence());
        rights.add(right[i]);
      }
    }

    assertThat(print("the photos' digits", calibration())).isLessThan(0.03);
  }

  private Calibration calibration() {
    boolean[] right = new boolean[rights.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = rights.get(i);
    }
    double[] sure = confidences.stream().mapToDouble(it -> Math.min(1, it)).toArray();
    return Calibration.of(sure, right);
  }

  /** Prints the reliability diagram as a table, and gives the expected error. */
  private static double print(String what, Calibration calibration) {
    System.out.println(what.substring(0, Math.min(60, what.length())) + ": " + calibration);
    for (Calibration.Bin bin : calibration.bins()) {
      System.out.println(
          String.format(
              Locale.ROOT, "| %.3f | %.3f | %d |", bin.confidence(), bin.accuracy(), bin.count()));
    }
    return calibration.expectedError();
  }
}
