package org.inkbook.app.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.inkbook.lab.photo.PaperSheet;

/** Photos to measure with, in a folder of their own that is deleted at the end. */
final class BenchPhotos implements AutoCloseable {
  /** 3,072 x 3,994 pixels are 12.3 megapixels, as a phone has. */
  private static final int WIDTH = 3072;

  private static final int HEIGHT = 3994;
  private static final int DRAWING = 400;
  private static final String[] TWELVE = {"0123", "4567", "8901"};

  private final Path folder;

  BenchPhotos() {
    try {
      folder = Files.createTempDirectory("inkbook-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sheet of twelve digits, 1,000 x 1,300 pixels. */
  Path sheet(long seed) {
    Path file = folder.resolve("sheet-" + seed + ".jpg");
    PaperSheet.of(TWELVE).seed(seed).save(file);
    return file;
  }

  /** So many sheets, each in another hand. */
  List<Path> sheets(int count) {
    List<Path> sheets = new ArrayList<>();
    for (int seed = 1; seed <= count; seed++) {
      sheets.add(sheet(seed));
    }
    return sheets;
  }

  /** The same at 12 megapixels. */
  Path large() throws IOException {
    BufferedImage sheet = ImageIO.read(sheet(1).toFile());
    BufferedImage large = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = large.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(sheet, 0, 0, WIDTH, HEIGHT, null);
    pen.dispose();
    Path file = folder.resolve("large.jpg");
    ImageIO.write(large, "jpg", file.toFile());
    return file;
  }

  /** A 7 as the pad has it after its second stroke; no two are the same file. */
  Path drawing(int turn) throws IOException {
    BufferedImage pad = new BufferedImage(DRAWING, DRAWING, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = pad.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, DRAWING, DRAWING);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.drawLine(120, 100 + turn % 7, 280, 100);
    pen.drawLine(280, 100, 180 + turn % 5, 320);
    pen.dispose();
    Path file = folder.resolve("drawing-" + turn + ".png");
    ImageIO.write(pad, "png", file.toFile());
    return file;
  }

  /** Makes another file of it, so that nothing is remembered of the photo. */
  static void touch(Path file, int turn) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + 1000L * turn));
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
