package org.inkbook.lab.digits;

/** Seeds made of several numbers, so that neighbours share nothing. */
final class Seeds {
  private Seeds() {}

  static long mix(long... parts) {
    long mixed = 0;
    for (long part : parts) {
      mixed = scramble(mixed + 0x9e3779b97f4a7c15L + part);
    }
    return mixed;
  }

  /** Stafford's variant 13 of the finaliser of MurmurHash3, as SplitMix64 uses it. */
  private static long scramble(long bits) {
    long once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
    return twice ^ twice >>> 31;
  }
}
