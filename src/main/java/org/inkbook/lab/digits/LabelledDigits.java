package org.inkbook.lab.digits;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.inkbook.fault.FileException;
import org.inkbook.fault.UsageException;

/**
 * Small sets of one's own, kept in folders: such as the digits of a photo with what they are. A
 * folder holds two files in MNIST's own format, which other programs read, too.
 */
public final class LabelledDigits {
  private static final String IMAGES = "images-idx3-ubyte";
  private static final String LABELS = "labels-idx1-ubyte";

  private LabelledDigits() {}

  /**
   * Keeps a set; what was kept in the folder before is replaced.
   *
   * @param folder relative to the notebook's folder, or absolute
   * @return the same set
   * @throws UsageException when the set is empty
   * @throws FileException when it cannot be written
   */
  public static DigitSet keep(DigitSet digits, String folder) {
    if (digits.size() == 0) {
      throw new UsageException(
          "There are no digits to keep in " + folder + ".", "Keep a reading that found some.");
    }
    Path place = path(folder);
    IdxFile.write(digits, place.resolve(IMAGES), place.resolve(LABELS));
    return digits;
  }

  /**
   * The digits that were kept in folders, one set after the other.
   *
   * @throws FileException when a folder is not there or holds no such set
   */
  public static DigitSet in(String... folders) {
    List<DigitSet> sets = Arrays.stream(folders).map(LabelledDigits::one).toList();
    List<DigitImage> images = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (DigitSet set : sets) {
      images.addAll(set.images());
      for (int i = 0; i < set.size(); i++) {
        labels.add(set.label(i));
      }
    }
    String source = sets.stream().map(DigitSet::source).collect(Collectors.joining(", "));
    return DigitSet.of(source, images, labels);
  }

  private static DigitSet one(String folder) {
    Path place = path(folder);
    if (!Files.isDirectory(place)) {
      throw new FileException(
          place,
          "is not there, or is no folder.",
          "Keep a set first: reading.keep(\"" + folder + "\").");
    }
    String name = String.valueOf(place.getFileName());
    return IdxFile.read(name, place.resolve(IMAGES), place.resolve(LABELS));
  }

  private static Path path(String folder) {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + folder + "\" is no folder's name.", "Name a folder.");
    }
  }
}
