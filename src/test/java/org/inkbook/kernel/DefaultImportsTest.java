package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.inkbook.lab.Lab;
import org.junit.jupiter.api.Test;

class DefaultImportsTest {

  /** The compiler refuses a name that two packages offer. */
  @Test
  void noNameOfTheLibraryIsHiddenByAnotherPackage() throws URISyntaxException, IOException {
    for (String ours : List.of("digits", "network", "scoring", "photo")) {
      for (String name : names("org.inkbook.lab." + ours)) {
        assertThat(DefaultImports.PACKAGES)
            .filteredOn(imported -> exists(imported + "." + name))
            .as(name)
            .hasSize(1);
      }
    }
    assertThat(names("org.inkbook.lab.digits")).contains("Digits", "DigitSet");
  }

  /** The top-level types of a package of this project, public or not. */
  private static List<String> names(String imported) throws URISyntaxException, IOException {
    Path classes = Path.of(Lab.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = classes.resolve(imported.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    }
  }

  private static boolean exists(String name) {
    try {
      Class<?> unused = Class.forName(name, false, DefaultImportsTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return false;
    }
  }
}
