package org.inkbook.lab.photo;

import java.nio.ByteBuffer;

/** The header of a Windows bitmap; little-endian. */
final class BmpHeader {
  private static final int OLD_HEADER = 12;

  private BmpHeader() {}

  static PictureHeader of(ByteBuffer file) {
    long start = Integer.toUnsignedLong(file.getInt(10));
    if (file.getInt(14) == OLD_HEADER) {
      int width = Short.toUnsignedInt(file.getShort(18));
      int height = Short.toUnsignedInt(file.getShort(20));
      int bits = file.getShort(24);
      return header(file, width, height, start + stride(width, bits) * height);
    }
    int width = file.getInt(18);
    int height = Math.abs(file.getInt(22)); // negative when the rows run from the top
    boolean packed = file.getInt(30) == 1 || file.getInt(30) == 2; // run-length coded
    long pixels = packed ? 0 : stride(width, file.getShort(28)) * height;
    return header(file, width, height, start + pixels);
  }

  /** Bytes of a row: whole groups of four. */
  private static long stride(int width, int bits) {
    return ((long) width * bits + 31) / 32 * 4;
  }

  private static PictureHeader header(ByteBuffer file, int width, int height, long end) {
    return new PictureHeader(width, height, false, end <= file.limit(), false);
  }
}
