package org.inkbook.lab.photo;

import java.nio.ByteBuffer;

/** The chunks of a PNG file (W3C, PNG specification, chapter 5). */
final class PngHeader {
  private static final int SIGNATURE = 8;
  private static final int AROUND_DATA = 12;
  private static final int HEADER = 0x49484452;
  private static final int TRANSPARENCY = 0x74524e53;
  private static final int END = 0x49454e44;

  private PngHeader() {}

  static PictureHeader of(ByteBuffer file) throws PictureHeader.Damaged {
    if (file.getInt(SIGNATURE + 4) != HEADER) {
      throw new PictureHeader.Damaged();
    }
    int width = file.getInt(16);
    int height = file.getInt(20);
    int colourType = file.get(25);
    boolean alpha = (colourType & 4) != 0;
    boolean complete = false;
    long at = SIGNATURE;
    while (at + AROUND_DATA <= file.limit() && !complete) {
      int type = file.getInt((int) at + 4);
      alpha |= type == TRANSPARENCY;
      complete = type == END;
      at += AROUND_DATA + Integer.toUnsignedLong(file.getInt((int) at));
    }
    return new PictureHeader(width, height, alpha, complete, false);
  }
}
