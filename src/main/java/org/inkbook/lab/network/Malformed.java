package org.inkbook.lab.network;

import java.io.IOException;

/** A model file is not what it should be; the message continues a sentence about the file. */
final class Malformed extends IOException {
  private static final long serialVersionUID = 1L;

  Malformed(String problem) {
    super(problem);
  }
}
