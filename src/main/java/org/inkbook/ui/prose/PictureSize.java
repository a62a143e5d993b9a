package org.inkbook.ui.prose;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How large a picture says it is, before room is made for it: a small file may claim any size.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {
  private static final int GIF8 = 0x38464947;
  private static final short BM = 0x4d42;
  private static final int FIRST_FRAME = 0xc0;
  private static final int LAST_FRAME = 0xcf;

  /** The size that a PNG, JPEG, GIF or BMP file names; empty for anything else. */
  static Optional<PictureSize> of(byte[] file) {
    try {
      return read(ByteBuffer.wrap(file)).filter(size -> size.width > 0 && size.height > 0);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> read(ByteBuffer file) {
    if (file.getInt(0) == 0x89504e47) {
      return Optional.of(new PictureSize(file.getInt(16), file.getInt(20)));
    }
    if ((file.getShort(0) & 0xffff) == 0xffd8) {
      return jpeg(file);
    }
    file.order(ByteOrder.LITTLE_ENDIAN);
    if (file.getInt(0) == GIF8) {
      return Optional.of(new PictureSize(file.getShort(6) & 0xffff, file.getShort(8) & 0xffff));
    }
    return file.getShort(0) == BM
        ? Optional.of(new PictureSize(file.getInt(18), Math.abs(file.getInt(22))))
        : Optional.empty();
  }

  /** Goes from segment to segment up to the one that begins the frame. */
  private static Optional<PictureSize> jpeg(ByteBuffer file) {
    int at = 2;
    while (at + 9 < file.limit()) {
      int marker = file.get(at + 1) & 0xff;
      boolean table = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
      if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !table) {
        return Optional.of(
            new PictureSize(file.getShort(at + 7) & 0xffff, file.getShort(at + 5) & 0xffff));
      }
      at += 2 + Math.max(2, file.getShort(at + 2) & 0xffff);
    }
    return Optional.empty();
  }

  long pixels() {
    return (long) width * height;
  }
}
