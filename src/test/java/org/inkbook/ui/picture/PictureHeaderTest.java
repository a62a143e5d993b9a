package org.inkbook.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void theSizeIsReadFromTheHeader(String format) throws IOException {
    byte[] file = file(format);
    PictureHeader header = PictureHeader.of(file).orElseThrow();
    assertThat(header.width()).isEqualTo(123);
    assertThat(header.height()).isEqualTo(45);
    assertThat(header.pixels()).isEqualTo(123 * 45);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void aFileThatIsCutShortHasASizeOrNone(String format) throws IOException {
    byte[] file = file(format);
    for (int length = 0; length < Math.min(file.length, 700); length++) {
      assertThat(PictureHeader.of(Arrays.copyOf(file, length))).isNotNull();
    }
  }

  @Test
  void whatIsNoPictureHasNone() {
    assertThat(PictureHeader.of("<svg width='9'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(PictureHeader.of(new byte[0])).isEmpty();
  }

  private static byte[] file(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(123, 45, BufferedImage.TYPE_INT_RGB), format, out))
        .isTrue();
    return out.toByteArray();
  }
}
