package org.inkbook.ui.theme;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** The fixed-width font: the best that this machine has. */
final class Mono {
  private static final List<String> WANTED =
      List.of(
          "JetBrains Mono",
          "SF Mono",
          "Cascadia Mono",
          "Menlo",
          "Consolas",
          "Noto Sans Mono",
          "DejaVu Sans Mono",
          "Liberation Mono");

  private Mono() {}

  static String family() {
    Set<String> there = Set.copyOf(Font.getFamilies());
    return WANTED.stream().filter(there::contains).findFirst().orElse("monospace");
  }
}
