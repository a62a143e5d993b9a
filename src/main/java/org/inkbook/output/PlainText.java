package org.inkbook.output;

import java.util.ArrayList;
import java.util.List;

/** What the terminal shows of an output. */
public final class PlainText {

  private PlainText() {}

  /** The output as plain text of bounded length, without a line break at its end. */
  public static String of(Output output) {
    return Wording.bounded(output.accept(new PlainKinds()));
  }

  /** Title and body, leaving out what is empty. */
  static String titled(String title, String... parts) {
    List<String> lines = new ArrayList<>();
    if (!title.isBlank()) {
      lines.add(Wording.line(title));
    }
    for (String part : parts) {
      if (!part.isEmpty()) {
        lines.add(part);
      }
    }
    return String.join("\n", lines);
  }
}
