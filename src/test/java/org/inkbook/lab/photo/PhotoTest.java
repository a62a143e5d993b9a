package org.inkbook.lab.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.inkbook.fault.FileException;
import org.inkbook.output.Images;
import org.inkbook.output.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
  @TempDir Path folder;

  /** Paper with a dark corner at the top left, so that its orientation shows. */
  private static Drawn page() {
    Drawn page = Drawn.page(120, 80, 200);
    page.mat().submat(0, 40, 0, 60).setTo(new org.opencv.core.Scalar(20, 40, 160));
    return page;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "a.png", "a.bmp", "a.webp"})
  void theUsualFormatsAreRead(String name) throws IOException {
    Photo photo = Photo.open(page().save(folder.resolve(name)));

    assertThat(photo.name()).isEqualTo(name);
    assertThat(photo.width()).isEqualTo(120);
    assertThat(photo.height()).isEqualTo(80);
    assertThat(photo.picture().value(30, 20, 0)).as("red").isCloseTo(160, within(8));
    assertThat(photo.picture().value(30, 20, 2)).as("blue").isCloseTo(20, within(8));
    assertThat(photo.picture().value(100, 60, 1)).isCloseTo(200, within(8));
  }

  /** One blue pixel makes a photo of a grey one, and must change nothing else. */
  @ParameterizedTest
  @ValueSource(ints = {255, 200, 20})
  void whatHasNoColourIsReadAsIfItHad(int paper) {
    Drawn page = Drawn.page(500, 300, paper).pen(128, 128, 128, 6).row("0157", 30, 180);
    Photo grey = page.photo();
    page.mat().put(0, 0, new byte[] {(byte) paper, (byte) paper, (byte) (paper - 1)});
    Photo colour = page.photo();

    assertThat(grey.picture().channels()).isEqualTo(1);
    assertThat(colour.picture().channels()).isEqualTo(3);
    Sheet expected = colour.findDigits();
    Sheet sheet = grey.findDigits();
    assertThat(sheet.size()).isEqualTo(4).isEqualTo(expected.size());
    assertThat(sheet.images()).isEqualTo(expected.images());
    assertThat(grey.turned(true).width()).isEqualTo(300);
    assertThat(grey.crop(new Box(30, 100, 9, 7)).value(4, 3, 0))
        .isEqualTo(colour.crop(new Box(30, 100, 9, 7)).value(4, 3, 2));
  }

  @Test
  void aFileIsWhatItsBytesSayNotItsName() throws IOException {
    Path png = page().save(folder.resolve("a.png"));
    Path renamed = Files.copy(png, folder.resolve("b.jpg"));

    assertThat(Photo.open(renamed.toString()).width()).isEqualTo(120);
  }

  @Test
  void aMissingFileAFolderAndAnEmptyFileAreTold() throws IOException {
    refused(folder.resolve("none.jpg"), "no such file");
    refused(folder, "is a folder");
    refused(Files.createFile(folder.resolve("empty.jpg")), "is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a\\1\\0\\1\\0, is a GIF",
    "\\0\\0\\0\\0ftypheic\\0\\0\\0\\0, HEIC",
    "II*\\0\\0\\0\\0\\0\\0\\0\\0\\0, TIFF",
    "%PDF-1.7, PDF",
    "dear diary, is no picture",
    "x, is no picture"
  })
  void whatIsNoPhotoIsCalledByItsName(String start, String expected) throws IOException {
    byte[] bytes = start.replace("\\0", "\0").getBytes(ISO_8859_1);

    refused(Files.write(folder.resolve("a.jpg"), bytes), expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "a.png", "a.bmp", "a.webp"})
  void aTruncatedFileIsRefusedWhereverItEnds(String name) throws IOException {
    byte[] whole = Files.readAllBytes(page().noise(20).save(folder.resolve(name)));

    for (double part : new double[] {0.999, 0.6, 0.1}) {
      byte[] start = Arrays.copyOf(whole, (int) (whole.length * part));
      refused(Files.write(folder.resolve("cut-" + name), start), "ends before|is damaged");
    }
    for (int length = 1; length < 40; length++) {
      byte[] start = Arrays.copyOf(whole, length);
      refused(Files.write(folder.resolve("cut-" + name), start), "ends before|is damaged|is no p");
    }
  }

  @Test
  void aFileWhosePixelsAreGarbageIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(page().save(folder.resolve("a.png")));
    Arrays.fill(bytes, 45, bytes.length - 16, (byte) 0x55);

    refused(Files.write(folder.resolve("a.png"), bytes), "is damaged|ends before");
  }

  @Test
  void moreThanSixtyMegapixelsAreRefusedBeforeDecoding() throws IOException {
    byte[] bytes = Files.readAllBytes(page().save(folder.resolve("a.png")));
    ByteBuffer.wrap(bytes).putInt(16, 100_000).putInt(20, 90_000);

    refused(Files.write(folder.resolve("a.png"), bytes), "is 100000 x 90000 pixels");
  }

  @Test
  void anAnimatedWebpIsRefused() throws IOException {
    ByteBuffer file = ByteBuffer.allocate(64).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(ISO_8859_1)).putInt(56).put("WEBPVP8X".getBytes(ISO_8859_1));
    file.putInt(10).put((byte) 0x02);

    refused(Files.write(folder.resolve("a.webp"), file.array()), "animation");
  }

  @Test
  void onePixelIsAPhotoToo() throws IOException {
    Photo photo = Photo.open(Drawn.page(1, 1, 9).save(folder.resolve("a.png")));

    assertThat(photo.width()).isEqualTo(1);
    assertThat(photo.findDigits().size()).isZero();
  }

  /** What the eight EXIF orientations mean: where the corner that was stored top left belongs. */
  @ParameterizedTest
  @CsvSource({
    "1, false, false, false", "2, false, true, false", "3, false, true, true",
    "4, false, false, true", "5, true, false, false", "6, true, true, false",
    "7, true, true, true", "8, true, false, true"
  })
  void theExifOrientationIsFollowed(int orientation, boolean turned, boolean right, boolean low)
      throws IOException {
    byte[] upright = Files.readAllBytes(page().save(folder.resolve("a.jpg")));
    Path tagged = Files.write(folder.resolve("b.jpg"), withOrientation(upright, orientation));

    Photo photo = Photo.open(tagged);

    assertThat(photo.width()).isEqualTo(turned ? 80 : 120);
    assertThat(photo.height()).isEqualTo(turned ? 120 : 80);
    Pixels picture = photo.picture();
    int x = right ? photo.width() - 10 : 10;
    int y = low ? photo.height() - 10 : 10;
    assertThat(picture.value(x, y, 2)).isLessThan(60);
    assertThat(picture.value(photo.width() - x, photo.height() - y, 2)).isGreaterThan(150);
  }

  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34});
    exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    ByteBuffer tagged = ByteBuffer.allocate(jpeg.length + 36);
    tagged.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
    return tagged.array();
  }

  @Test
  void whatIsTransparentIsPaper() throws IOException {
    BufferedImage drawing = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
    for (int y = 10; y < 50; y++) {
      drawing.setRGB(30, y, 0xff000000);
      drawing.setRGB(31, y, 0x80000000);
    }
    Path file = folder.resolve("a.png");
    ImageIO.write(drawing, "png", file.toFile());

    Pixels picture = Photo.open(file).picture();

    assertThat(picture.value(5, 5, 0)).isEqualTo(255);
    assertThat(picture.value(30, 30, 0)).isZero();
    assertThat(picture.value(31, 30, 0)).isCloseTo(127, within(2));
  }

  @Test
  void sixteenBitsAreReducedToEight() throws IOException {
    BufferedImage deep = new BufferedImage(40, 40, BufferedImage.TYPE_USHORT_GRAY);
    deep.getRaster().setSample(7, 7, 0, 0xffff);
    deep.getRaster().setSample(8, 7, 0, 0x8000);
    Path file = folder.resolve("a.png");
    ImageIO.write(deep, "png", file.toFile());

    Pixels picture = Photo.open(file).picture();

    assertThat(picture.value(7, 7, 0)).isEqualTo(255);
    assertThat(picture.value(8, 7, 0)).isCloseTo(128, within(1));
    assertThat(picture.value(20, 20, 0)).isZero();
  }

  @Test
  void aCmykJpegIsReadInItsColours() throws IOException {
    WritableRaster paper = Raster.createInterleavedRaster(0, 48, 48, 4, null);
    for (int y = 0; y < 48; y++) {
      for (int x = 0; x < 48; x++) {
        paper.setPixel(x, y, new int[] {255, 255, 255, x < 24 ? 0 : 255});
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(paper, null, null));
    } finally {
      writer.dispose();
    }

    Photo photo = Photo.open(Files.write(folder.resolve("a.jpg"), bytes.toByteArray()));

    int left = photo.picture().value(10, 20, 1);
    int right = photo.picture().value(40, 20, 1);
    assertThat(Math.abs(left - right)).as("black and white keep apart").isGreaterThan(200);
  }

  @Test
  void aLargePhotoIsReducedKeepingItsAspect() throws IOException {
    Photo photo = Photo.open(Drawn.page(4800, 1000, 99).save(folder.resolve("a.jpg")));

    assertThat(photo.width()).isEqualTo(2400);
    assertThat(photo.height()).isEqualTo(500);
    Pixels shown = ((Images) photo.toOutput()).tiles().get(0).picture();
    assertThat(shown.width()).isEqualTo(1000);
  }

  @Test
  void aNameThatIsNoFileNameIsTheCallersMistake() {
    assertThatThrownBy(() -> Photo.open("a\0b"))
        .isInstanceOf(org.inkbook.fault.UsageException.class);
  }

  private static void refused(Path file, String expected) {
    assertThatThrownBy(() -> Photo.open(file))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith(file.toString())
        .message()
        .containsPattern(expected);
  }
}
