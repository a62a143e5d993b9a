package org.inkbook.lab.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a picture says of itself before its pixels.
 *
 * @param alpha whether it may have transparent parts
 * @param complete whether the file goes on to its own end
 * @param moving whether it is an animation that cannot be read as one picture
 */
record PictureHeader(int width, int height, boolean alpha, boolean complete, boolean moving) {

  /** Tells that the bytes are not what their first ones promise. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads the header of one of the formats that are read.
   *
   * @throws Damaged when there is none, or it cannot be
   */
  static PictureHeader of(PictureFormat format, byte[] file) throws Damaged {
    try {
      PictureHeader header =
          switch (format) {
            case JPEG -> JpegHeader.of(ByteBuffer.wrap(file));
            case PNG -> PngHeader.of(ByteBuffer.wrap(file));
            case BMP -> BmpHeader.of(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
            case WEBP -> WebpHeader.of(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
            default -> throw new Damaged();
          };
      if (header.width < 1 || header.height < 1) {
        throw new Damaged();
      }
      return header;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new Damaged();
    }
  }

  /** Width times height. */
  long pixels() {
    return (long) width * height;
  }
}
