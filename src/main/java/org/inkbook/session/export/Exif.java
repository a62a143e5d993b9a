package org.inkbook.session.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one thing that a page needs of a photo's EXIF data: which side is up. */
final class Exif {
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /**
   * A JPEG segment that says how the photo is turned and nothing else.
   *
   * @param content the content of a segment APP1
   * @return empty when it is no EXIF data, or the photo stands upright
   */
  static Optional<byte[]> orientation(ByteBuffer content) {
    byte[] name = new byte[NAME.length];
    if (content.remaining() < NAME.length + 14) {
      return Optional.empty();
    }
    content.get(name);
    if (!java.util.Arrays.equals(name, NAME)) {
      return Optional.empty();
    }
    int turned = read(content.slice());
    return turned > 1 && turned <= 8 ? Optional.of(segment(turned)) : Optional.empty();
  }

  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        return tiff.getShort(entry + 8) & 0xffff;
      }
    }
    return 1;
  }

  private static byte[] segment(int turned) {
    ByteBuffer segment = ByteBuffer.allocate(2 + 2 + NAME.length + 8 + 2 + 12 + 4);
    segment.putShort((short) 0xffe1).putShort((short) (segment.capacity() - 2)).put(NAME);
    segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    segment.putShort((short) 1);
    segment.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    segment.putShort((short) turned).putShort((short) 0);
    segment.putInt(0);
    return segment.array();
  }
}
