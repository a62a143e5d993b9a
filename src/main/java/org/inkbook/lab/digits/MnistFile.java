package org.inkbook.lab.digits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four files of MNIST, each with the SHA-256 of its uncompressed bytes. */
enum MnistFile {
  TRAIN_IMAGES(
      "train-images",
      "idx3-ubyte",
      IdxKind.IMAGES,
      60_000,
      "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
  TRAIN_LABELS(
      "train-labels",
      "idx1-ubyte",
      IdxKind.LABELS,
      60_000,
      "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
  TEST_IMAGES(
      "t10k-images",
      "idx3-ubyte",
      IdxKind.IMAGES,
      10_000,
      "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
  TEST_LABELS(
      "t10k-labels",
      "idx1-ubyte",
      IdxKind.LABELS,
      10_000,
      "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2");

  private final String stem;
  private final String ending;
  private final IdxKind kind;
  private final int count;
  private final String sha256;

  MnistFile(String stem, String ending, IdxKind kind, int count, String sha256) {
    this.stem = stem;
    this.ending = ending;
    this.kind = kind;
    this.count = count;
    this.sha256 = sha256;
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

  boolean isOfficial(IdxFile file) {
    return file.sha256().equals(sha256);
  }
}
