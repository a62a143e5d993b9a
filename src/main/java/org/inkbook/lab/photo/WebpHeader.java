package org.inkbook.lab.photo;

import java.nio.ByteBuffer;

/** The first chunk of a WebP file (RFC 9649); little-endian. */
final class WebpHeader {
  private static final int LOSSY = 0x20385056; // "VP8 "
  private static final int LOSSLESS = 0x4c385056; // "VP8L"
  private static final int EXTENDED = 0x58385056; // "VP8X"
  private static final int ANIMATION = 0x02;
  private static final int ALPHA = 0x10;

  private WebpHeader() {}

  static PictureHeader of(ByteBuffer file) throws PictureHeader.Damaged {
    boolean complete = 8 + Integer.toUnsignedLong(file.getInt(4)) <= file.limit();
    return switch (file.getInt(12)) {
      case LOSSY -> {
        int width = file.getShort(26) & 0x3fff;
        yield new PictureHeader(width, file.getShort(28) & 0x3fff, false, complete, false);
      }
      case LOSSLESS -> {
        int bits = file.getInt(21);
        int height = ((bits >>> 14) & 0x3fff) + 1;
        yield new PictureHeader((bits & 0x3fff) + 1, height, true, complete, false);
      }
      case EXTENDED -> extended(file, complete);
      default -> throw new PictureHeader.Damaged();
    };
  }

  private static PictureHeader extended(ByteBuffer file, boolean complete) {
    int flags = file.get(20);
    int width = three(file, 24) + 1;
    int height = three(file, 27) + 1;
    boolean alpha = (flags & ALPHA) != 0;
    return new PictureHeader(width, height, alpha, complete, (flags & ANIMATION) != 0);
  }

  /** A number of three bytes. */
  private static int three(ByteBuffer file, int at) {
    return Short.toUnsignedInt(file.getShort(at)) | Byte.toUnsignedInt(file.get(at + 2)) << 16;
  }
}
