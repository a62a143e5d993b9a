package org.inkbook.jupyter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.inkbook.fault.FileException;

/**
 * The folder by which Jupyter knows this kernel: {@code kernels/inkbook} in one of Jupyter's data
 * folders.
 *
 * @param path where it is, or would be
 */
public record SpecFolder(Path path) {
  private static final String FILE = "kernel.json";
  private static final List<String> LOGOS =
      List.of("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");
  private static final String HINT = "Choose another place with --prefix DIR, or --user.";

  /** The one in a data folder of Jupyter. */
  static SpecFolder in(Path data) {
    return new SpecFolder(data.resolve("kernels").resolve(KernelSpec.NAME));
  }

  /** The one below a prefix such as {@code /usr/local} or a virtual environment. */
  public static SpecFolder below(Path prefix) {
    return in(prefix.toAbsolutePath().normalize().resolve("share").resolve("jupyter"));
  }

  /**
   * What it says.
   *
   * @return empty when it is not there, or is damaged
   */
  public Optional<KernelSpec> read() {
    try {
      return Optional.of(KernelSpec.read(Json.read(Files.readAllBytes(path.resolve(FILE)))));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /**
   * Registers a kernel, in place of one that may be there. Jupyter sees the old or the new one,
   * never half of it.
   *
   * @throws FileException when the folder cannot be written
   */
  public void install(KernelSpec spec) {
    try {
      Files.createDirectories(path);
      for (String logo : LOGOS) {
        try (InputStream picture = SpecFolder.class.getResourceAsStream(logo)) {
          Files.copy(picture, path.resolve(logo), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Path beside = Files.write(path.resolve(FILE + ".new"), spec.toJson());
      Files.move(beside, path.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new FileException(path, "cannot be written: " + e, HINT, e);
    }
  }

  /**
   * Takes the kernel out of Jupyter's sight.
   *
   * @return whether it was there
   * @throws FileException when the folder cannot be deleted
   */
  public boolean uninstall() {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      Files.delete(path);
      return true;
    } catch (IOException e) {
      throw new FileException(path, "cannot be deleted: " + e, "Delete it by hand.", e);
    }
  }
}
