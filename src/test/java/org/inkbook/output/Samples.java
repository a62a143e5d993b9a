package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.inkbook.output.Chart.Axis;
import org.inkbook.output.Chart.Point;
import org.inkbook.output.Chart.Series;
import org.inkbook.output.NetworkDiagram.Block;
import org.inkbook.output.Table.Numbers;
import org.inkbook.output.Table.Words;
import org.inkbook.output.Tile.Verdict;

/** Outputs of every kind, as a lesson makes them and as nobody should. */
final class Samples {
  static final String NASTY =
      "<script>alert(\"x\")</script> & 'quoted' \u0000\u001b[31m \ud83d\ude00 end";
  static final List<String> DIGITS = IntStream.range(0, 10).mapToObj(Integer::toString).toList();

  private Samples() {}

  /** At least one output of each kind. */
  static List<Output> usual() {
    return List.of(
        new Text("Training images: 60,000\nTest images: 10,000"),
        table(),
        images(24),
        chart(),
        confusion(),
        probabilities(),
        network(),
        steps(),
        reading(),
        new Progress("epoch 2 of 3", 380, 430, 41.5, 5.4, "loss 0.083"),
        failure(),
        new Foreign(java.util.Map.of("text/plain", "42", "application/json", "{\"a\":[1,2.50]}")));
  }

  /** Empty, strange and hostile ones. */
  static List<Output> unusual() {
    return List.of(
        new Text(""),
        new Text(NASTY),
        new Text("x".repeat(300_000)),
        new Table("", List.of()),
        new Table(NASTY, List.of(new Words(NASTY, List.of(NASTY, "", "a|b\nc")))),
        new Table("", List.of(new Numbers("n", List.of(Double.NaN, 1e300, -0.5), 2))),
        new Images("", List.of()),
        new Images(NASTY, List.of(Tile.of(noise(3, 200, 3, 5), NASTY))),
        new Chart(NASTY, NASTY, NASTY, NASTY, List.of()),
        new Chart("", "", "", "", List.of(new Series(NASTY, Axis.RIGHT, List.of()))),
        new Chart(
            "",
            "x",
            "y",
            "",
            List.of(
                new Series(
                    "odd",
                    Axis.LEFT,
                    List.of(
                        new Point(0, Double.NaN),
                        new Point(1, Double.POSITIVE_INFINITY),
                        new Point(2, 5),
                        new Point(3, 5))))),
        new Confusion("", List.of(), List.of(), List.of()),
        new Confusion(NASTY, List.of(NASTY), List.of(List.of(0L)), List.of()),
        new Probabilities(NASTY, List.of(NASTY, "b"), List.of(Double.NaN, 1.0)),
        new NetworkDiagram(NASTY, List.of(new Block(NASTY, NASTY, NASTY, Long.MAX_VALUE / 2))),
        new NetworkDiagram("", List.of()),
        new Steps(NASTY, List.of(new Steps.Step(NASTY, NASTY, noise(1, 1, 1, 6)))),
        new Steps("", List.of()),
        new Reading(
            NASTY,
            noise(40, 30, 3, 7),
            List.of(new Reading.Box(-5, 10, 20, 90, 0, NASTY, Double.NaN, tile(0)))),
        new Reading("", noise(40, 30, 1, 8), List.of()),
        corrected(),
        withMarks(),
        new Reading("", noise(40, 30, 1, 8), List.of(), withMarks().rejected(), false),
        new Progress(NASTY, 0, 0, 0, Double.NaN, NASTY),
        new Failure(NASTY, NASTY, NASTY, 0, List.of(NASTY)),
        new Foreign(java.util.Map.of()),
        new Foreign(java.util.Map.of("text/html", NASTY, "image/png", "no base64 \"")));
  }

  static Table table() {
    return new Table(
        "Per digit",
        List.of(
            new Words("digit", DIGITS),
            new Numbers("precision", doubles(10, 0.98, 0.02, 1), 4),
            new Numbers("recall", doubles(10, 0.97, 0.03, 2), 4),
            new Numbers(
                "images",
                List.of(980., 1135., 1032., 1010., 982., 892., 958., 1028., 974., 1009.),
                0)));
  }

  static Images images(int count) {
    List<Tile> tiles = IntStream.range(0, count).mapToObj(Samples::tile).toList();
    return new Images("Most confident mistakes", tiles);
  }

  static Tile tile(int seed) {
    Verdict verdict = seed % 3 == 0 ? Verdict.NONE : seed % 3 == 1 ? Verdict.RIGHT : Verdict.WRONG;
    String caption = verdict == Verdict.WRONG ? "4 read as 9" : "" + seed % 10;
    List<Double> values = seed % 3 == 0 ? List.of() : doubles(10, 0, 1, seed);
    return new Tile(digit(seed), caption, verdict, values);
  }

  /** A curl of ink, 28 x 28, that looks like a digit from afar. */
  static Pixels digit(int seed) {
    byte[] values = new byte[28 * 28];
    Random random = new Random(seed);
    double turns = 2 + 4 * random.nextDouble();
    double wide = 0.6 + random.nextDouble();
    for (int i = 0; i < 200; i++) {
      double t = i / 200.0;
      double cx = 14 + 5 * wide * Math.sin(turns * t + seed);
      double cy = 5 + 18 * t;
      for (int y = 0; y < 28; y++) {
        for (int x = 0; x < 28; x++) {
          double ink = 255 * Math.max(0, Math.min(1, 1.9 - Math.hypot(x - cx, y - cy)));
          int at = y * 28 + x;
          values[at] = (byte) Math.max(values[at] & 0xff, (int) ink);
        }
      }
    }
    return new Pixels(28, 28, 1, values);
  }

  static Pixels noise(int width, int height, int channels, long seed) {
    byte[] values = new byte[width * height * channels];
    new Random(seed).nextBytes(values);
    return new Pixels(width, height, channels, values);
  }

  /** Paper with light from the left and a few strokes. */
  static Pixels paper(int width, int height, int channels) {
    byte[] values = new byte[width * height * channels];
    Random random = new Random(9);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean ink =
            Math.hypot(x % 100 - 50, y % 100 - 50) < 22
                && Math.hypot(x % 100 - 50, y % 100 - 50) > 15;
        for (int c = 0; c < channels; c++) {
          int light = 235 - 60 * x / width - 8 * c + random.nextInt(5);
          values[(y * width + x) * channels + c] = (byte) (ink ? 40 + 20 * c : light);
        }
      }
    }
    return new Pixels(width, height, channels, values);
  }

  static Chart chart() {
    return new Chart(
        "Training",
        "epoch",
        "loss",
        "accuracy",
        List.of(
            new Series("training loss", Axis.LEFT, points(0.42, 0.11, 0.071, 0.052, 0.041)),
            new Series("validation loss", Axis.LEFT, points(0.12, 0.065, 0.049, 0.041, 0.043)),
            new Series("training accuracy", Axis.RIGHT, points(0.874, 0.967, 0.978, 0.984, 0.987)),
            new Series(
                "validation accuracy", Axis.RIGHT, points(0.965, 0.981, 0.985, 0.988, 0.9876))));
  }

  private static List<Point> points(double... values) {
    return IntStream.range(0, values.length).mapToObj(i -> new Point(i + 1, values[i])).toList();
  }

  static Confusion confusion() {
    Random random = new Random(3);
    List<List<Long>> counts = new ArrayList<>();
    for (int truth = 0; truth < 10; truth++) {
      List<Long> row = new ArrayList<>();
      for (int read = 0; read < 10; read++) {
        row.add(truth == read ? 950L + random.nextInt(100) : Math.max(0, random.nextInt(12) - 7L));
      }
      counts.add(row);
    }
    return new Confusion(
        "Truth against reading",
        DIGITS,
        counts,
        List.of(
            new Confusion.Examples(4, 9, List.of(tile(2), tile(5), tile(8))),
            new Confusion.Examples(7, 2, List.of(tile(11)))));
  }

  static Probabilities probabilities() {
    return new Probabilities(
        "How sure", DIGITS, List.of(0.0, 0.001, 0.012, 0.0, 0.61, 0.0, 0.0, 0.02, 0.007, 0.35));
  }

  static NetworkDiagram network() {
    return new NetworkDiagram(
        "Design",
        List.of(
            new Block("input", "", "28 x 28 x 1", 0),
            new Block("convolution", "32 filters of 5 x 5, relu", "24 x 24 x 32", 832),
            new Block("max pool", "2 x 2", "12 x 12 x 32", 0),
            new Block("convolution", "64 filters of 2 x 2, relu", "11 x 11 x 64", 8256),
            new Block("max pool", "2 x 2", "5 x 5 x 64", 0),
            new Block("dropout", "0.25", "5 x 5 x 64", 0),
            new Block("dense", "1000 units, relu", "1000", 1_601_000),
            new Block("dropout", "0.5", "1000", 0),
            new Block("softmax", "10 classes", "10", 10_010)));
  }

  static Steps steps() {
    return new Steps(
        "From photo to digits",
        List.of(
            new Steps.Step("photo", "As the camera saw it, upright.", paper(400, 300, 3)),
            new Steps.Step(
                "grey", "Only lightness matters to a reader of ink.", paper(400, 300, 1)),
            new Steps.Step("blur", "Grain of the paper goes, strokes stay.", paper(400, 300, 1))));
  }

  static Reading reading() {
    List<Reading.Box> boxes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      double sure = 0.62 + 0.03 * i;
      boxes.add(
          new Reading.Box(
              25 + 100 * (i % 4), 25 + 100 * (i / 4), 50, 50, i / 4, "" + i % 10, sure, tile(i)));
    }
    return new Reading("What it reads", paper(400, 300, 3), boxes);
  }

  /** A reading that may be edited, one digit of which was named by hand. */
  static Reading corrected() {
    Reading.Box box =
        new Reading.Box(25, 25, 50, 50, 0, "7", 0.03, tile(7), true, steps().steps().subList(0, 2));
    return new Reading("Put right", paper(400, 300, 3), List.of(box), List.of(), true);
  }

  /** A reading of a page with two marks that are no digits. */
  static Reading withMarks() {
    List<Double> answer = doubles(11, 0, 0.01, 7);
    Tile image = new Tile(digit(7), "none", Verdict.NONE, answer);
    Reading.Box first = new Reading.Box(25, 125, 50, 50, 1, "", 0.97, image);
    Reading.Box second = new Reading.Box(325, 225, 50, 50, 2, "", 0.6, image);
    List<Reading.Box> digits = List.of(reading().boxes().get(11));
    return new Reading("With marks", paper(400, 300, 3), digits, List.of(first, second), false);
  }

  static Failure failure() {
    return new Failure(
        "UsageException",
        "A kernel of 9 x 9 does not fit into 5 x 5 x 64.",
        "Use a smaller kernel, or pool once less before it.",
        3,
        List.of("Network.convolution(Network.java:88)", "cell 4, line 3"));
  }

  private static List<Double> doubles(int count, double from, double range, long seed) {
    return DoubleStream.generate(new Random(seed)::nextDouble)
        .limit(count)
        .map(value -> from + range * value)
        .boxed()
        .toList();
  }
}
