package org.inkbook.lab.digits;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inkbook.fault.FileException;

/** A folder that somebody named: all four files must be there, MNIST's own or a set of theirs. */
final class MnistFolder {
  private static final String NAMES =
      "It should hold "
          + Arrays.stream(MnistFile.values())
              .map(MnistFile::plainName)
              .collect(Collectors.joining(", "))
          + ", each plain or as .gz.";

  private MnistFolder() {}

  /**
   * The digits in a folder.
   *
   * @throws FileException when it is no folder, when a file is missing, or when one is not whole
   */
  static Digits read(Path folder) {
    if (!Files.isDirectory(folder)) {
      String problem = Files.exists(folder) ? "is not a folder." : "does not exist.";
      throw new FileException(folder, problem, "Name the folder that holds the MNIST files.");
    }
    Map<MnistFile, IdxFile> files = new EnumMap<>(MnistFile.class);
    for (MnistFile file : present(folder)) {
      files.put(file, file.read(file.in(folder).orElseThrow()));
    }
    boolean official =
        files.entrySet().stream()
            .allMatch(entry -> Checksums.MNIST.match(entry.getKey(), entry.getValue()));
    return digits(files, official ? "MNIST" : "a set of your own", folder);
  }

  /** The digits of four files, saying what they are and where they lie. */
  static Digits digits(Map<MnistFile, IdxFile> files, String name, Path folder) {
    return new Digits(
        name + " from " + folder,
        IdxFile.join(
            name + ", training images",
            files.get(MnistFile.TRAIN_IMAGES),
            files.get(MnistFile.TRAIN_LABELS)),
        IdxFile.join(
            name + ", test images",
            files.get(MnistFile.TEST_IMAGES),
            files.get(MnistFile.TEST_LABELS)));
  }

  private static List<MnistFile> present(Path folder) {
    List<MnistFile> all = List.of(MnistFile.values());
    List<String> missing =
        all.stream().filter(file -> file.in(folder).isEmpty()).map(MnistFile::packedName).toList();
    if (!missing.isEmpty()) {
      String what = missing.size() == all.size() ? "any MNIST file" : String.join(", ", missing);
      throw new FileException(folder, "does not hold " + what + ".", NAMES);
    }
    return all;
  }
}
