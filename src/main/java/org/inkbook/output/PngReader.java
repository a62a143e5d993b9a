package org.inkbook.output;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads back what {@link PngWriter} writes: 8 bits a channel, grey or RGB, not interlaced. A bundle
 * may come from anybody's notebook, so sizes are checked before memory is taken.
 */
final class PngReader {
  private static final int HEADER = 0x49484452;
  private static final int DATA = 0x49444154;
  private static final int END = 0x49454e44;
  private static final long MOST_PIXELS = 60_000_000;

  private final ByteBuffer in;

  private PngReader(byte[] png) {
    in = ByteBuffer.wrap(png);
  }

  /**
   * The pixels of a PNG file.
   *
   * @throws IllegalArgumentException when it is damaged, too large or of another form
   */
  static Pixels pixels(byte[] png) {
    try {
      return new PngReader(png).read();
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("the PNG ends too early", e);
    }
  }

  private Pixels read() {
    byte[] signature = new byte[PngWriter.SIGNATURE.length];
    in.get(signature);
    require(Arrays.equals(signature, PngWriter.SIGNATURE), "no PNG");
    int headerLength = in.getInt();
    require(headerLength == 13 && in.getInt() == HEADER, "a PNG without a header");
    int width = in.getInt();
    int height = in.getInt();
    require(width > 0 && height > 0 && (long) width * height <= MOST_PIXELS, "no sensible size");
    int depth = in.get();
    int colour = in.get();
    require(depth == 8 && (colour == 0 || colour == 2), "not 8-bit grey or RGB");
    require(in.getShort() == 0 && in.get() == 0, "packed, filtered or interlaced in another way");
    in.getInt();
    int channels = colour == 0 ? 1 : 3;
    byte[] filtered = inflate(data(), height * (1 + (long) width * channels));
    return new Pixels(
        width, height, channels, PngFilter.undo(filtered, width * channels, channels));
  }

  private byte[] data() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(in.remaining());
    while (true) {
      int length = in.getInt();
      int type = in.getInt();
      require(length >= 0 && length <= in.remaining(), "a chunk longer than the file");
      if (type == END) {
        return packed.toByteArray();
      }
      if (type == DATA) {
        packed.write(in.array(), in.position(), length);
      }
      in.position(in.position() + length);
      in.getInt();
    }
  }

  private static byte[] inflate(byte[] packed, long size) {
    // Deflate packs at most about 1,032 to 1: a few bytes cannot claim gigabytes.
    require(size <= 1040L * packed.length && size <= Integer.MAX_VALUE - 8, "too little data");
    byte[] raw = new byte[(int) size];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int length = 0;
      while (length < raw.length) {
        int read = inflater.inflate(raw, length, raw.length - length);
        require(read > 0, "too little data");
        length += read;
      }
      return raw;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("damaged PNG data", e);
    } finally {
      inflater.end();
    }
  }

  private static void require(boolean good, String problem) {
    if (!good) {
      throw new IllegalArgumentException(problem);
    }
  }
}
