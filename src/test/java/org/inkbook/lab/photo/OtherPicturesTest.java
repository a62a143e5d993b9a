package org.inkbook.lab.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.inkbook.fault.FileException;
import org.inkbook.lab.network.Ensemble;
import org.inkbook.lab.photo.Finding.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Point;

/** Pictures that are no photos of digits, and odd files: each is answered in a sentence. */
@Timeout(60)
class OtherPicturesTest {
  private static Ensemble network;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    network = Ensemble.load("models/handwriting.zip", "models/original.zip");
  }

  private SheetReading read(BufferedImage picture) throws IOException {
    Path file = folder.resolve("picture.png");
    ImageIO.write(picture, "png", file.toFile());
    return network.read(Photo.open(file).findDigits());
  }

  @ParameterizedTest
  @CsvSource({"Serif, 36", "SansSerif, 48", "Monospaced, 40"})
  void aPageOfPrintIsRefusedAndCalledWhatItIs(String font, int size) throws IOException {
    SheetReading reading = read(OtherPictures.print(font, size));

    assertThat(reading.rejected()).hasSizeGreaterThan(200);
    assertThat(reading.size()).isLessThan(reading.rejected().size() / 10);
    assertThat(reading.text()).contains("marks that are no digits").contains("something else");
    assertThat(reading.warning()).contains("print, letters or a picture");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60})
  void aFaceIsRefused(int size) throws IOException {
    SheetReading reading = read(OtherPictures.face(size));

    assertThat(reading.digits()).isEmpty();
    assertThat(reading.text()).contains("no digits found").contains("something else");
  }

  @Test
  void whoKnowsBetterReadsThePageAllTheSame() throws IOException {
    Path file = folder.resolve("print.png");
    ImageIO.write(OtherPictures.print("Monospaced", 60), "png", file.toFile());
    Sheet sheet = Photo.open(file).findDigits(Finding.automatic().without(Part.JUDGEMENT));

    SheetReading reading = network.read(sheet);

    assertThat(reading.size()).isGreaterThan(50);
    assertThat(reading.warning()).isEmpty();
  }

  @Test
  void aBlankPadHasNoDigitsAndSaysWhatToTry() throws IOException {
    SheetReading reading = read(new BufferedImage(280, 280, BufferedImage.TYPE_INT_ARGB));

    assertThat(reading.text()).contains("no digits found. Nothing stands out from the paper");
    assertThat(reading.warning()).isEmpty();
  }

  @Test
  void linedPaperWithoutWritingHasNoDigits() {
    Drawn page = Drawn.page(1200, 900, 225);
    for (int y = 100; y < 900; y += 60) {
      page.line(new Point(0, y), new Point(1199, y), 2, 170);
    }

    SheetReading reading = network.read(page.noise(3).photo().findDigits());

    assertThat(reading.digits()).isEmpty();
    assertThat(reading.text()).contains("no digits found");
  }

  @Test
  void anAnimatedGifIsNamedAsWhatItIs() throws IOException {
    Path file = folder.resolve("a.gif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int size = 20; size < 23; size++) {
        writer.writeToSequence(new IIOImage(OtherPictures.face(size), null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }

    assertThatThrownBy(() -> Photo.open(file))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("is a GIF; JPEG, PNG, BMP and WebP are read");
  }

  @Test
  void aPictureOfOnePixelHasNoDigits() throws IOException {
    SheetReading reading = read(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));

    assertThat(reading.text()).startsWith("picture.png: no digits found. ");
  }

  /** Decoded, it would be 900 million pixels. */
  @Test
  void aPictureOfThirtyThousandPixelsEitherWayIsRefusedInLittleMemory() throws IOException {
    Path file = folder.resolve("vast.png");
    Files.write(file, zeros(30_000));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    assertThatThrownBy(() -> Photo.open(file))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("is 30000 x 30000 pixels; at most 60 million are read");

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20 << 20);
  }

  /** A square PNG of one bit a pixel, all black, written without ever holding it. */
  private static byte[] zeros(int side) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
      byte[] row = new byte[1 + (side + 7) / 8];
      for (int y = 0; y < side; y++) {
        rows.write(row);
      }
    }
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(side);
    fields.writeInt(side);
    fields.write(new byte[] {1, 0, 0, 0, 0});
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream png = new DataOutputStream(file);
    png.writeLong(0x89504e470d0a1a0aL);
    chunk(png, "IHDR", header.toByteArray());
    chunk(png, "IDAT", packed.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(DataOutputStream png, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(ISO_8859_1));
    sum.update(content);
    png.writeInt(content.length);
    png.write(name.getBytes(ISO_8859_1));
    png.write(content);
    png.writeInt((int) sum.getValue());
  }

  @Test
  void sixteenBitsAndCmykAreReadAsTheSameDigits() throws IOException {
    BufferedImage page = ImageIO.read(digits().save(folder.resolve("a.png")).toFile());

    assertThat(read(deep(page)).digits()).isEqualTo("2730");
    Photo cmyk = Photo.open(Files.write(folder.resolve("a.jpg"), cmyk(page)));
    assertThat(network.read(cmyk.findDigits()).digits()).isEqualTo("2730");
  }

  private static Drawn digits() {
    return Drawn.page(600, 200, 230).row("2730", 60, 130);
  }

  private static BufferedImage deep(BufferedImage page) {
    int width = page.getWidth();
    BufferedImage deep = new BufferedImage(width, page.getHeight(), BufferedImage.TYPE_USHORT_GRAY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        deep.getRaster().setSample(x, y, 0, (page.getRGB(x, y) & 0xff) * 257);
      }
    }
    return deep;
  }

  /** Ink is black alone; stored inverted, as programs that print do. */
  private static byte[] cmyk(BufferedImage page) throws IOException {
    WritableRaster inks =
        Raster.createInterleavedRaster(0, page.getWidth(), page.getHeight(), 4, null);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        inks.setPixel(x, y, new int[] {255, 255, 255, page.getRGB(x, y) & 0xff});
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(inks, null, null));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @Test
  void aTruncatedJpegIsRefusedInASentence() throws IOException {
    byte[] whole = Files.readAllBytes(digits().save(folder.resolve("a.jpg")));
    Path half = folder.resolve("half.jpg");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> Photo.open(half))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("ends before its picture is complete");
  }
}
