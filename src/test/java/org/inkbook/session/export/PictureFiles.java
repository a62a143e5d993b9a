package org.inkbook.session.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small picture files as a camera or a drawing program writes them. */
final class PictureFiles {
  private PictureFiles() {}

  static byte[] png() throws IOException {
    return written("png");
  }

  static byte[] jpeg() throws IOException {
    return written("jpg");
  }

  private static byte[] written(String format) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      image.setRGB(x, x % 30, 0xff8000 + x);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The PNG with a text chunk right after its header. */
  static byte[] withText(byte[] png, String text) {
    byte[] chunk = ("tEXtComment\0" + text).getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(chunk);
    ByteBuffer out = ByteBuffer.allocate(png.length + chunk.length + 8);
    out.put(png, 0, 33).putInt(chunk.length - 4).put(chunk).putInt((int) sum.getValue());
    return out.put(png, 33, png.length - 33).array();
  }

  /** The JPEG with a segment right after its start, and a second picture at its end. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer out = ByteBuffer.allocate(2 * jpeg.length + content.length + 4);
    out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker);
    out.putShort((short) (content.length + 2)).put(content);
    return out.put(jpeg, 2, jpeg.length - 2).put(jpeg).array();
  }

  /** EXIF data of two entries, one of them the orientation, and words behind them. */
  static byte[] exif(boolean littleEndian, int orientation, String words) {
    ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + words.length());
    out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    out.order(littleEndian ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    out.putShort((short) 42).putInt(8).putShort((short) 2);
    out.putShort((short) 0x010f).putShort((short) 2).putInt(words.length()).putInt(38);
    out.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    out.putShort((short) 0).putInt(0);
    return out.put(words.getBytes(StandardCharsets.US_ASCII)).array();
  }
}
