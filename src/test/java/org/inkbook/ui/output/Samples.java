package org.inkbook.ui.output;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.inkbook.output.Chart;
import org.inkbook.output.Confusion;
import org.inkbook.output.Failure;
import org.inkbook.output.Foreign;
import org.inkbook.output.Images;
import org.inkbook.output.NetworkDiagram;
import org.inkbook.output.Output;
import org.inkbook.output.Pixels;
import org.inkbook.output.Probabilities;
import org.inkbook.output.Progress;
import org.inkbook.output.Reading;
import org.inkbook.output.Steps;
import org.inkbook.output.Table;
import org.inkbook.output.Text;
import org.inkbook.output.Tile;

/** An output of each kind, as a lesson makes them; the digits are drawn with a font, by seed. */
final class Samples {
  private static final List<String> DIGITS =
      IntStream.range(0, 10).mapToObj(Integer::toString).toList();

  private static final String READ = "3141592";

  private Samples() {}

  static List<Output> all() {
    return List.of(
        new Text("Read 60,000 training and 10,000 test images of MNIST from the folder given."),
        new Text(
            "layer         output        parameters\nconvolution   24 x 24 x 32         832\nmax pool      12 x 12 x 32           0"),
        images(),
        network(),
        new Progress("Epoch 2 of 3", 310, 469, 14.2, 7.3, "loss 0.0831, accuracy 97.4 %"),
        new Progress(
            "Trained 3 epochs", 3, 3, 41.8, Double.NaN, "best: models/lesson/03-0.0305.zip"),
        chart(8),
        table(),
        confusion(),
        elevenClasses(),
        probabilities(),
        steps(),
        reading(),
        readByHand(),
        failure(),
        new Foreign(Map.of("image/png", png(photo(480, 200)), "text/plain", "<Figure 640 x 480>")));
  }

  static Pixels digit(int digit, long seed) {
    BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    Random random = new Random(seed);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.translate(14, 14);
    pen.shear(random.nextDouble() * 0.5 - 0.35, 0);
    pen.rotate(random.nextDouble() * 0.3 - 0.15);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22 + random.nextInt(5)));
    pen.drawString(String.valueOf(digit), -7, 8);
    pen.dispose();
    return grey(image);
  }

  private static Pixels grey(BufferedImage image) {
    int width = image.getWidth();
    byte[] values = new byte[width * image.getHeight()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) image.getRaster().getSample(i % width, i / width, 0);
    }
    return new Pixels(width, image.getHeight(), 1, values);
  }

  static List<Double> answer(int digit, double sure) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      values.add(i == digit ? sure : i == (digit + 5) % 10 ? (1 - sure) * 0.8 : (1 - sure) * 0.025);
    }
    return values;
  }

  static Images images() {
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int truth = i % 10;
      boolean wrong = i % 7 == 3;
      int said = wrong ? (truth + 5) % 10 : truth;
      tiles.add(
          new Tile(
              digit(truth, i),
              wrong ? truth + " read as " + said : String.valueOf(truth),
              wrong ? Tile.Verdict.WRONG : Tile.Verdict.RIGHT,
              answer(said, wrong ? 0.61 : 0.97)));
    }
    return new Images("A sample of the test images", tiles);
  }

  static Chart chart(int epochs) {
    return new Chart(
        "Training",
        "epoch",
        "loss",
        "accuracy",
        List.of(
            new Chart.Series("loss", Chart.Axis.LEFT, curve(epochs, 0.32, 0.02)),
            new Chart.Series("validation loss", Chart.Axis.LEFT, curve(epochs, 0.19, 0.05)),
            new Chart.Series("accuracy", Chart.Axis.RIGHT, curve(epochs, 0.905, 0.995)),
            new Chart.Series(
                "validation accuracy", Chart.Axis.RIGHT, curve(epochs, 0.944, 0.985))));
  }

  private static List<Chart.Point> curve(int epochs, double from, double to) {
    return IntStream.rangeClosed(1, epochs)
        .mapToObj(x -> new Chart.Point(x, to + (from - to) * Math.exp(-0.55 * (x - 1))))
        .toList();
  }

  static Table table() {
    return new Table(
        "Scores of each digit",
        List.of(
            new Table.Words("digit", DIGITS),
            new Table.Numbers(
                "images",
                List.of(980., 1135., 1032., 1010., 982., 892., 958., 1028., 974., 1009.),
                0),
            new Table.Numbers(
                "precision",
                List.of(0.991, 0.9965, 0.9885, 0.98, 0.99, 0.9866, 0.9937, 0.9854, 0.9917, 0.9831),
                4),
            new Table.Numbers(
                "recall",
                List.of(
                    0.9949,
                    0.9974,
                    0.9903,
                    Double.NaN,
                    0.9888,
                    0.9899,
                    0.9885,
                    0.9844,
                    0.9867,
                    0.9822),
                4),
            new Table.Words(
                "often read as", List.of("6", "7", "7", "5", "9", "3", "0", "2", "3", "4"))));
  }

  static Confusion confusion() {
    Random random = new Random(7);
    List<List<Long>> counts = new ArrayList<>();
    for (int t = 0; t < 10; t++) {
      List<Long> row = new ArrayList<>();
      for (int p = 0; p < 10; p++) {
        row.add(t == p ? 900L + random.nextInt(100) : (long) Math.max(0, random.nextInt(24) - 15));
      }
      counts.add(row);
    }
    counts.get(4).set(9, 31L);
    counts.get(4).set(1, 0L);
    List<Tile> tiles =
        IntStream.range(0, 8)
            .mapToObj(
                i -> new Tile(digit(4, 100 + i), "4 read as 9", Tile.Verdict.WRONG, answer(9, 0.7)))
            .toList();
    return new Confusion(
        "What was read as what", DIGITS, counts, List.of(new Confusion.Examples(4, 9, tiles)));
  }

  /** As a network answers that also knows what is no digit. */
  static Confusion elevenClasses() {
    List<String> labels = new ArrayList<>(DIGITS);
    labels.add("none");
    List<List<Long>> counts = new ArrayList<>();
    for (List<Long> row : confusion().counts()) {
      List<Long> longer = new ArrayList<>(row);
      longer.add((long) counts.size() % 3);
      counts.add(longer);
    }
    List<Long> none = new ArrayList<>(List.of(3L, 12L, 0L, 1L, 0L, 2L, 0L, 9L, 1L, 0L, 1862L));
    counts.add(none);
    return new Confusion("What was read as what", labels, counts, List.of());
  }

  static Probabilities probabilities() {
    return new Probabilities("What the network answers", DIGITS, answer(4, 0.83));
  }

  static NetworkDiagram network() {
    return new NetworkDiagram(
        "The network",
        List.of(
            new NetworkDiagram.Block("input", "", "28 x 28 x 1", 0),
            new NetworkDiagram.Block(
                "convolution", "32 filters of 5 x 5, relu", "24 x 24 x 32", 832),
            new NetworkDiagram.Block("max pool", "2 x 2", "12 x 12 x 32", 0),
            new NetworkDiagram.Block(
                "convolution", "64 filters of 2 x 2, relu", "11 x 11 x 64", 8256),
            new NetworkDiagram.Block("max pool", "2 x 2", "5 x 5 x 64", 0),
            new NetworkDiagram.Block("dropout", "25 % of the values", "5 x 5 x 64", 0),
            new NetworkDiagram.Block("dense", "relu", "1000", 1601000),
            new NetworkDiagram.Block("dropout", "50 % of the values", "1000", 0),
            new NetworkDiagram.Block("softmax", "", "10", 10010)));
  }

  static Pixels photo(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setPaint(
        new java.awt.GradientPaint(0, 0, new Color(0xf2efe6), width, height, new Color(0xb9b3a4)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x2a3350));
    pen.setFont(new Font(Font.SERIF, Font.ITALIC, height / 4));
    for (int i = 0; i < READ.length(); i++) {
      pen.drawString(
          READ.substring(i, i + 1),
          width * (i < 4 ? 10 + 18 * i : 10 + 18 * (i - 4)) / 100,
          height * (i < 4 ? 40 : 80) / 100);
    }
    pen.dispose();
    byte[] values = new byte[3 * width * height];
    for (int i = 0; i < width * height; i++) {
      int rgb = image.getRGB(i % width, i / width);
      values[3 * i] = (byte) (rgb >> 16);
      values[3 * i + 1] = (byte) (rgb >> 8);
      values[3 * i + 2] = (byte) rgb;
    }
    return new Pixels(width, height, 3, values);
  }

  /** A picture as another program would have written it. */
  static String png(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < pixels.width() * pixels.height(); i++) {
      int x = i % pixels.width();
      int y = i / pixels.width();
      image.setRGB(
          x, y, pixels.value(x, y, 0) << 16 | pixels.value(x, y, 1) << 8 | pixels.value(x, y, 2));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  static Steps steps() {
    Pixels photo = photo(800, 600);
    byte[] grey = new byte[800 * 600];
    byte[] ink = new byte[800 * 600];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) photo.value(i % 800, i / 800, 1);
      ink[i] = (byte) ((grey[i] & 0xff) < 120 ? 255 : 0);
    }
    return new Steps(
        "From the photo to its digits",
        List.of(
            new Steps.Step("The photo", "As it was taken, turned upright.", photo),
            new Steps.Step(
                "Grey",
                "Colour is dropped: how dark a pixel is says enough.",
                new Pixels(800, 600, 1, grey)),
            new Steps.Step(
                "Ink",
                "What is darker than its surroundings is taken for ink; the shadow of a hand is not.",
                new Pixels(800, 600, 1, ink)),
            new Steps.Step(
                "One digit",
                "Scaled to 20 x 20, its centre of mass put at the centre of 28 x 28.",
                digit(3, 1))));
  }

  static Reading reading() {
    List<Reading.Box> boxes = new ArrayList<>();
    for (int i = 0; i < READ.length(); i++) {
      int row = i < 4 ? 0 : 1;
      int column = i < 4 ? i : i - 4;
      double sure = i == 5 ? 0.62 : 0.985;
      int digit = READ.charAt(i) - '0';
      boxes.add(
          new Reading.Box(
              72 + column * 144,
              row == 0 ? 122 : 362,
              100,
              128,
              row,
              String.valueOf(digit),
              sure,
              new Tile(
                  digit(digit, i), String.valueOf(digit), Tile.Verdict.NONE, answer(digit, sure))));
    }
    return new Reading("What the network read", photo(800, 600), boxes);
  }

  /** A reading on whose second row a plus sign stands after the digits. */
  static Reading readWithMarks() {
    Reading reading = reading();
    Tile plus = new Tile(digit(1, 3), "none", Tile.Verdict.NONE, noneOfTen(0.93));
    Reading.Box mark = new Reading.Box(574, 380, 100, 100, 1, "", 0.93, plus);
    return new Reading(
        reading.title(), reading.photo(), reading.boxes(), List.of(mark), reading.editable());
  }

  private static List<Double> noneOfTen(double sure) {
    List<Double> answer = new ArrayList<>(java.util.Collections.nCopies(10, (1 - sure) / 10));
    answer.add(sure);
    return answer;
  }

  /** A reading that can be put right, one of its digits named by hand. */
  static Reading readByHand() {
    Reading reading = reading();
    List<Reading.Box> boxes = new ArrayList<>(reading.boxes());
    Reading.Box read = boxes.get(2);
    boxes.set(
        2,
        new Reading.Box(
            read.x(),
            read.y(),
            read.width(),
            read.height(),
            read.row(),
            read.label(),
            0.004,
            read.image(),
            true,
            List.of()));
    return new Reading("What was put right", reading.photo(), boxes, List.of(), true);
  }

  static Failure failure() {
    return new Failure(
        "UsageException",
        "A pooling of 2 x 2 does not fit a picture of 1 x 1 (layer 7, max pool).",
        "Leave out a pooling, or start from a smaller filter.",
        4,
        List.of(
            "at org.inkbook.lab.network.Network.maxPool(Network.java:88)", "at the cell, line 4"));
  }
}
