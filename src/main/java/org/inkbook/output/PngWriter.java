package org.inkbook.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures as PNG (ISO/IEC 15948): 8 bits a channel, grey, RGB or, where a large picture has
 * few colours, with a palette; nothing but pixels.
 *
 * <p>Of our own, because a grid holds hundreds of pictures of 784 bytes, for which the JDK's
 * general image library takes two to three times as long, and loads AWT into the kernel besides.
 */
public final class PngWriter {
  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Colour types of the header. */
  static final int GREY = 0;

  static final int RGB = 2;
  static final int PALETTE = 3;

  /** Below this side length the filters cost more bytes than they save. */
  private static final int SMALL = 64;

  /**
   * Of a page's steps, with the one filter for large pictures: two fifths of the time of level 4
   * and the best of all filters for each row, for a seventh more bytes.
   */
  private static final int LEVEL = 1;

  private final boolean small;
  private final Deflater deflater;

  private PngWriter(Pixels picture) {
    small = Math.max(picture.width(), picture.height()) <= SMALL;
    deflater = new Deflater(small ? Deflater.DEFAULT_COMPRESSION : LEVEL);
  }

  /** The picture as a PNG file; the same bytes for the same pixels. */
  public static byte[] png(Pixels picture) {
    boolean small = Math.max(picture.width(), picture.height()) <= SMALL;
    return small
        ? written(picture)
        : picture.made("png", byte[].class, () -> written(picture)).clone();
  }

  private static byte[] written(Pixels picture) {
    PngWriter writer = new PngWriter(picture);
    try {
      return writer.write(picture);
    } finally {
      writer.deflater.end();
    }
  }

  private byte[] write(Pixels picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    out.writeBytes(SIGNATURE);
    Optional<Palette> palette =
        small || picture.channels() == 1 ? Optional.empty() : Palette.of(picture.values());
    int form = palette.isPresent() ? PALETTE : picture.channels() == 1 ? GREY : RGB;
    chunk(out, "IHDR", header(picture, form));
    palette.ifPresent(few -> chunk(out, "PLTE", few.colours()));
    byte[] rows =
        palette
            .map(few -> PngFilter.apply(few.pixels(), picture.width(), true))
            .orElseGet(() -> filtered(picture));
    chunk(out, "IDAT", deflate(rows));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] header(Pixels picture, int form) {
    byte[] header = new byte[13];
    putInt(header, 0, picture.width());
    putInt(header, 4, picture.height());
    header[8] = 8;
    header[9] = (byte) form;
    return header;
  }

  private byte[] filtered(Pixels picture) {
    int stride = picture.width() * picture.channels();
    return PngFilter.apply(picture.values(), stride, small);
  }

  private byte[] deflate(byte[] raw) {
    deflater.setInput(raw);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(raw.length / 2 + 64);
    byte[] buffer = new byte[Math.min(raw.length + 64, 1 << 16)];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] number = new byte[4];
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    putInt(number, 0, data.length);
    out.writeBytes(number);
    out.writeBytes(name);
    out.writeBytes(data);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    putInt(number, 0, (int) sum.getValue());
    out.writeBytes(number);
  }

  private static void putInt(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }
}
