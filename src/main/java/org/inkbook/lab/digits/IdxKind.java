package org.inkbook.lab.digits;

import java.util.Locale;

/** What an IDX file holds; its magic number says which. */
enum IdxKind {
  LABELS("labels", 0x00000801, 8, 1),
  IMAGES("images", 0x00000803, 16, DigitImage.PIXELS);

  final String plural;
  final int magic;
  final int headerLength;
  final int bytesEach;

  IdxKind(String plural, int magic, int headerLength, int bytesEach) {
    this.plural = plural;
    this.magic = magic;
    this.headerLength = headerLength;
    this.bytesEach = bytesEach;
  }

  /** The length of a whole file, in bytes. */
  long lengthOf(int count) {
    return headerLength + (long) count * bytesEach;
  }

  /** What a header of that many promises, as the beginning of a sentence. */
  String promise(int count) {
    return String.format(
        Locale.ROOT, "announces %,d %s, %,d bytes in all, but ", count, plural, lengthOf(count));
  }
}
