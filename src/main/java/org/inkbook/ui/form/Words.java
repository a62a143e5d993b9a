package org.inkbook.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inkbook.notebook.Param;

/** Names of variables and rules for values, in words. */
final class Words {
  /** Before a capital that begins a word, after one that ends an abbreviation, around digits. */
  private static final Pattern SEAMS =
      Pattern.compile("_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])");

  private Words() {}

  /** {@code learningRate} and {@code LEARNING_RATE} as {@code Learning rate}. */
  static String readable(String variable) {
    List<String> words = new ArrayList<>();
    boolean shouted = variable.equals(variable.toUpperCase(Locale.ROOT)) && variable.length() > 1;
    SEAMS
        .splitAsStream(variable)
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.add(lower(word, shouted)));
    String text = String.join(" ", words);
    return text.isEmpty()
        ? variable
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String lower(String word, boolean shouted) {
    boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return abbreviation && !shouted ? word : word.toLowerCase(Locale.ROOT);
  }

  /** What a parameter takes, as a sentence. */
  static String takes(Param param) {
    return "This takes " + param.allowed() + ".";
  }
}
