package org.inkbook.lab.photo;

import java.nio.ByteBuffer;

/** The segments of a JPEG file before its pixels (ITU T.81, annex B). */
final class JpegHeader {
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;

  private JpegHeader() {}

  static PictureHeader of(ByteBuffer file) throws PictureHeader.Damaged {
    int width = 0;
    int height = 0;
    file.position(2);
    while (true) {
      int marker = marker(file);
      if (marker == END_OF_IMAGE) {
        throw new PictureHeader.Damaged();
      }
      int next = file.position() + Short.toUnsignedInt(file.getShort(file.position()));
      if (marker == START_OF_SCAN) {
        return new PictureHeader(width, height, false, ends(file, next), false);
      }
      if (startsFrame(marker)) {
        height = Short.toUnsignedInt(file.getShort(file.position() + 3));
        width = Short.toUnsignedInt(file.getShort(file.position() + 5));
      }
      file.position(next);
    }
  }

  /** SOF0 to SOF15, among which DHT, JPG and DAC have numbers of their own. */
  private static boolean startsFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static int marker(ByteBuffer file) throws PictureHeader.Damaged {
    if (file.get() != (byte) 0xff) {
      throw new PictureHeader.Damaged();
    }
    int marker = 0xff;
    while (marker == 0xff) {
      marker = Byte.toUnsignedInt(file.get());
    }
    return marker;
  }

  /** Within the coded pixels an FF is always followed by 00 or a restart, so FF D9 is the end. */
  private static boolean ends(ByteBuffer file, int from) {
    for (int i = from; i + 1 < file.limit(); i++) {
      if (file.get(i) == (byte) 0xff && file.get(i + 1) == (byte) END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }
}
