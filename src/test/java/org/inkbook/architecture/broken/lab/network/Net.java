package org.inkbook.architecture.broken.lab.network;

/** A network. */
public class Net {
  static int count;

  /** Breaks {@code statics} by counting. */
  public static int next() {
    return count++;
  }
}
