package org.inkbook.ui.form;

import java.util.regex.Pattern;
import org.inkbook.notebook.Param;
import org.inkbook.notebook.Param.Range;

/** Whether a text is a number that a parameter takes; the last word has the code itself. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,19}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

  private Numbers() {}

  static boolean allowed(String text, Param param) {
    Range range = param.range();
    String number = text.strip();
    if (!(range.whole() ? WHOLE : DECIMAL).matcher(number).matches()) {
      return false;
    }
    double value = Double.parseDouble(number);
    return value >= range.min() && value <= range.max();
  }
}
