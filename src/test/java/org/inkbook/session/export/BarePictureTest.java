package org.inkbook.session.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarePictureTest {
  private static final byte[] SECRET = "GPS 47.37 N 8.54 E".getBytes(StandardCharsets.US_ASCII);

  @Test
  void ofAPngOnlyThePictureIsTaken() throws Exception {
    byte[] png = PictureFiles.png();

    byte[] bare = bare(PictureFiles.withText(png, new String(SECRET, StandardCharsets.US_ASCII)));

    assertThat(bare).isEqualTo(png);
  }

  @Test
  void ofAJpegOnlyThePictureIsTaken() throws Exception {
    byte[] jpeg = PictureFiles.jpeg();

    assertThat(bare(PictureFiles.withSegment(jpeg, 0xe1, SECRET))).isEqualTo(jpeg);
    assertThat(bare(PictureFiles.withSegment(jpeg, 0xfe, SECRET))).isEqualTo(jpeg);
    assertThat(bare(PictureFiles.withSegment(jpeg, 0xed, SECRET))).isEqualTo(jpeg);
  }

  @Test
  void aPhotoThatWasTurnedStaysTurnedWithoutItsOtherData() throws Exception {
    byte[] jpeg = PictureFiles.jpeg();
    for (boolean littleEndian : new boolean[] {true, false}) {
      byte[] exif =
          PictureFiles.exif(littleEndian, 6, new String(SECRET, StandardCharsets.US_ASCII));

      byte[] bare = bare(PictureFiles.withSegment(jpeg, 0xe1, exif));

      byte[] turned = PictureFiles.withSegment(jpeg, 0xe1, PictureFiles.exif(false, 6, ""));
      assertThat(bare.length).isEqualTo(jpeg.length + 36);
      assertThat(new String(bare, StandardCharsets.ISO_8859_1))
          .contains("Exif")
          .doesNotContain("GPS");
      // Marker, length and name as in a full segment; the orientation is the only entry.
      assertThat(Arrays.copyOfRange(bare, 6, 20)).isEqualTo(Arrays.copyOfRange(turned, 6, 20));
      assertThat(bare[31]).isEqualTo((byte) 6);
    }
  }

  @Test
  void damagedFilesAreRefusedOrTakenButNeverFail() throws Exception {
    Random random = new Random(1);
    byte[] exif = PictureFiles.exif(true, 3, "x");
    for (byte[] whole :
        new byte[][] {
          PictureFiles.png(), PictureFiles.withSegment(PictureFiles.jpeg(), 0xe1, exif)
        }) {
      for (int i = 0; i < 3000; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(Math.min(200, whole.length))] = (byte) random.nextInt(256);
        BarePicture.dataUri(Arrays.copyOf(damaged, 1 + random.nextInt(whole.length)));
      }
    }
    assertThat(BarePicture.dataUri(Arrays.copyOf(PictureFiles.png(), 60))).isEmpty();
    assertThat(BarePicture.dataUri(Arrays.copyOf(PictureFiles.jpeg(), 60))).isEmpty();
    assertThat(BarePicture.dataUri(new byte[0])).isEmpty();
    assertThat(BarePicture.dataUri("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private static byte[] bare(byte[] file) {
    String uri = BarePicture.dataUri(file).orElseThrow();
    return Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
  }
}
