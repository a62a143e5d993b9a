package org.inkbook.output;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads back what {@link PngWriter} writes: 8 bits a channel, grey, RGB or with a palette, not
 * interlaced. A bundle may come from anybody's notebook, so sizes are checked before memory is
 * taken.
 */
final class PngReader {
  private static final int HEADER = 0x49484452;
  private static final int COLOURS = 0x504c5445;
  private static final int DATA = 0x49444154;
  private static final int END = 0x49454e44;
  private static final long MOST_PIXELS = 60_000_000;

  private final ByteBuffer in;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private byte[] colours = {};

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
    int form = in.get();
    boolean known = form == PngWriter.GREY || form == PngWriter.RGB || form == PngWriter.PALETTE;
    require(depth == 8 && known, "not 8-bit grey, RGB or palette");
    require(in.getShort() == 0 && in.get() == 0, "packed, filtered or interlaced in another way");
    in.getInt();
    int step = form == PngWriter.RGB ? 3 : 1;
    chunks();
    byte[] filtered = inflate(data.toByteArray(), height * (1 + (long) width * step));
    byte[] values = PngFilter.undo(filtered, width * step, step);
    return form == PngWriter.PALETTE
        ? new Pixels(width, height, 3, new Palette(colours, values).rgb())
        : new Pixels(width, height, step, values);
  }

  private void chunks() {
    while (true) {
      int length = in.getInt();
      int type = in.getInt();
      require(length >= 0 && length <= in.remaining(), "a chunk longer than the file");
      int from = in.position();
      if (type == END) {
        return;
      }
      if (type == DATA) {
        data.write(in.array(), from, length);
      }
      if (type == COLOURS) {
        require(length <= 3 * 256, "a palette of more than 256 colours");
        colours = Arrays.copyOfRange(in.array(), from, from + length);
      }
      in.position(from + length);
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
