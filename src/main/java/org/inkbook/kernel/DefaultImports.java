package org.inkbook.kernel;

import java.util.ArrayList;
import java.util.List;

/** What a cell can name without importing it. */
final class DefaultImports {

  /**
   * Packages imported on demand. No two may have a public type of the same simple name in common
   * with a package of the teaching library, or that name could not be used.
   */
  static final List<String> PACKAGES =
      List.of(
          "org.inkbook.lab.digits",
          "org.inkbook.lab.network",
          "org.inkbook.lab.scoring",
          "org.inkbook.lab.photo",
          "org.inkbook.lab.why",
          "tech.tablesaw.api",
          "java.io",
          "java.nio.file",
          "java.util",
          "java.util.function",
          "java.util.stream");

  private DefaultImports() {}

  /** The imports as snippets. */
  static List<String> snippets() {
    List<String> snippets = new ArrayList<>();
    snippets.add("import static org.inkbook.lab.Lab.show;");
    PACKAGES.forEach(name -> snippets.add("import " + name + ".*;"));
    return snippets;
  }
}
