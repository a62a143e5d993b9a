package org.inkbook.lab.digits;

import java.util.Map;

/**
 * What the files of a data set must contain to be those that everybody means.
 *
 * @param sha256 of the uncompressed bytes, in hexadecimal
 */
record Checksums(Map<MnistFile, String> sha256) {

  /** MNIST's own. */
  static final Checksums MNIST =
      new Checksums(
          Map.of(
              MnistFile.TRAIN_IMAGES,
              "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
              MnistFile.TRAIN_LABELS,
              "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
              MnistFile.TEST_IMAGES,
              "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
              MnistFile.TEST_LABELS,
              "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"));

  Checksums {
    sha256 = Map.copyOf(sha256);
  }

  boolean match(MnistFile file, IdxFile content) {
    return content.sha256().equals(sha256.get(file));
  }
}
