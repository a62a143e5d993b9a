package org.inkbook.kernel;

/** Where text in UTF-8 can be cut. */
final class Utf8 {
  private static final int LONGEST = 4;

  private Utf8() {}

  /** The number of bytes up to the last character that is there whole. */
  static int wholeCharacters(byte[] bytes) {
    int end = bytes.length;
    for (int back = 1; back < LONGEST && back <= end; back++) {
      int first = bytes[end - back];
      if (first >= 0) {
        return end;
      }
      // The first byte of a character tells how long it is: 110..., 1110..., 11110...
      if ((first & 0xC0) == 0xC0) {
        int length = Integer.numberOfLeadingZeros(~(first << 24));
        return length > back ? end - back : end;
      }
    }
    return end;
  }
}
