package org.inkbook.app;

import java.nio.file.Path;
import org.inkbook.lab.digits.Digits;
import org.inkbook.lab.digits.IdxFile;

/** A folder in MNIST's format with a few generated digits. */
public final class SmallMnist {
  private SmallMnist() {}

  /** Writes them into an existing folder and gives it back. */
  public static Path in(Path folder, int train, int test) {
    Digits digits = Digits.generated(train, test, 1);
    IdxFile.write(
        digits.train(),
        folder.resolve("train-images-idx3-ubyte.gz"),
        folder.resolve("train-labels-idx1-ubyte.gz"));
    IdxFile.write(
        digits.test(),
        folder.resolve("t10k-images-idx3-ubyte.gz"),
        folder.resolve("t10k-labels-idx1-ubyte.gz"));
    return folder;
  }
}
