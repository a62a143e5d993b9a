package org.inkbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngTest {

  static List<Pixels> pictures() {
    return List.of(
        Samples.digit(1),
        Samples.paper(400, 300, 3),
        Samples.paper(301, 77, 1),
        Samples.noise(1, 1, 1, 1),
        Samples.noise(65, 3, 3, 2),
        Samples.noise(7, 90, 1, 3));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyPixelComesBack(Pixels picture) {
    assertThat(PngReader.pixels(PngWriter.png(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void anotherReaderSeesTheSamePicture(Pixels picture) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.png(picture)));

    int wide = image.getWidth();
    int high = image.getHeight();
    boolean grey = picture.channels() == 1;
    int[] samples = grey ? image.getRaster().getPixels(0, 0, wide, high, (int[]) null) : rgb(image);
    int[] expected = new int[samples.length];
    byte[] values = picture.values();
    Arrays.setAll(expected, i -> values[i] & 0xff);
    assertThat(samples).isEqualTo(expected);
  }

  private static int[] rgb(BufferedImage image) {
    int[] colours =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(colours)
        .flatMap(c -> IntStream.of((c >> 16) & 0xff, (c >> 8) & 0xff, c & 0xff))
        .toArray();
  }

  @Test
  void aLargePictureOfFewColoursIsAThirdAsLargeToPack() {
    byte[] values = Samples.noise(200, 100, 3, 9).values();
    Pixels full = new Pixels(200, 100, 3, values);
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (values[i] & 0xc0);
    }
    Pixels few = new Pixels(200, 100, 3, values);

    assertThat(PngReader.pixels(PngWriter.png(few))).isEqualTo(few);
    assertThat(PngWriter.png(few)).hasSizeLessThan(PngWriter.png(full).length / 3);
  }

  @Test
  void aColourThatIsNotInThePaletteIsBlack() {
    Palette one = new Palette(new byte[] {9, 8, 7}, new byte[] {0, 1, 0, (byte) 255});

    assertThat(one.rgb()).containsExactly(9, 8, 7, 0, 0, 0, 9, 8, 7, 0, 0, 0);
  }

  @Test
  void aPictureThatAnotherWriterMadeIsRead() throws Exception {
    BufferedImage image = new BufferedImage(90, 70, BufferedImage.TYPE_BYTE_GRAY);
    byte[] values = Samples.paper(90, 70, 1).values();
    image.getRaster().setDataElements(0, 0, 90, 70, values);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);

    assertThat(PngReader.pixels(png.toByteArray())).isEqualTo(new Pixels(90, 70, 1, values));
  }

  @Test
  void aTruncatedFileIsRefusedWhereverItIsCut() {
    byte[] png = PngWriter.png(Samples.digit(3));
    for (int length = 0; length < png.length - 12; length++) {
      byte[] cut = Arrays.copyOf(png, length);
      assertThatIllegalArgumentException().isThrownBy(() -> PngReader.pixels(cut));
    }
  }

  @Test
  void damageNeverEndsInAnythingButAPictureOrARefusal() {
    byte[] png = PngWriter.png(Samples.paper(80, 60, 3));
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = png.clone();
      damaged[random.nextInt(png.length)] = (byte) random.nextInt(256);
      try {
        PngReader.pixels(damaged);
      } catch (IllegalArgumentException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void aSmallFileThatClaimsToBeHugeTakesNoMemory() {
    byte[] png = PngWriter.png(Samples.digit(1));
    png[16] = 0;
    png[17] = 0;
    png[18] = 0x1d;
    png[22] = 0x1d;

    assertThatIllegalArgumentException().isThrownBy(() -> PngReader.pixels(png));
  }
}
