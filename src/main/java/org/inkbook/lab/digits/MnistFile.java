package org.inkbook.lab.digits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four files of MNIST, as they are named everywhere. */
enum MnistFile {
  TRAIN_IMAGES("train-images", "idx3-ubyte", IdxKind.IMAGES, 60_000),
  TRAIN_LABELS("train-labels", "idx1-ubyte", IdxKind.LABELS, 60_000),
  TEST_IMAGES("t10k-images", "idx3-ubyte", IdxKind.IMAGES, 10_000),
  TEST_LABELS("t10k-labels", "idx1-ubyte", IdxKind.LABELS, 10_000);

  private final String stem;
  private final String ending;
  private final IdxKind kind;
  private final int count;

  MnistFile(String stem, String ending, IdxKind kind, int count) {
    this.stem = stem;
    this.ending = ending;
    this.kind = kind;
    this.count = count;
  }

  /** The name that the mirrors use: compressed by gzip. */
  String packedName() {
    return plainName() + ".gz";
  }

  String plainName() {
    return stem + "-" + ending;
  }

  /** The length of the uncompressed file; the compressed one is shorter. */
  long plainLength() {
    return kind.lengthOf(count);
  }

  /** The file in a folder, plain or compressed, under any of the names in use. */
  Optional<Path> in(Path folder) {
    return Stream.of(plainName(), stem + "." + ending)
        .flatMap(name -> List.of(name, name + ".gz").stream())
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Reads a file of this kind; whether it is MNIST's own is another question. */
  IdxFile read(Path path) {
    return IdxReader.read(kind, path);
  }
}
