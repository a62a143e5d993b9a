package org.inkbook.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inkbook.notebook.JavaKeywords;
import org.inkbook.notebook.JavaLexer;
import org.inkbook.notebook.JavaToken;

/** Tells apart what Java is made of. */
final class JavaColours {
  private static final Pattern FORM = Pattern.compile("//\\s*@(param|title)\\b.*");

  private JavaColours() {}

  static List<Run> of(String source) {
    List<JavaToken> tokens = JavaLexer.tokens(source);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      JavaToken token = tokens.get(i);
      JavaToken next = tokens.get(Math.min(i + 1, tokens.size() - 1));
      String style = isAnnotation(tokens, i) ? "code-annotation" : style(token, next);
      if (!style.isEmpty()) {
        runs.add(new Run(token.start(), token.end(), style));
      }
    }
    return runs;
  }

  private static String style(JavaToken token, JavaToken next) {
    return switch (token.kind()) {
      case WORD -> word(token, next);
      case NUMBER -> "code-number";
      case STRING, TEXT_BLOCK, CHARACTER -> "code-string";
      case LINE_COMMENT -> FORM.matcher(token.text()).matches() ? "code-form" : "code-comment";
      case BLOCK_COMMENT -> "code-comment";
      case SYMBOL -> "";
    };
  }

  private static String word(JavaToken word, JavaToken next) {
    if (JavaKeywords.isKeyword(word, next)) {
      return "code-keyword";
    }
    return isType(word.text()) ? "code-type" : "";
  }

  /** By custom types begin with a capital letter, and constants are all in capitals. */
  private static boolean isType(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return capital && (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /** The sign and the word right after it, but not {@code @interface}. */
  private static boolean isAnnotation(List<JavaToken> tokens, int index) {
    JavaToken token = tokens.get(index);
    boolean sign =
        token.is("@") && index + 1 < tokens.size() && touches(token, tokens.get(index + 1));
    boolean named =
        index > 0 && tokens.get(index - 1).is("@") && touches(tokens.get(index - 1), token);
    JavaToken name = sign ? tokens.get(index + 1) : token;
    return (sign || named) && name.kind() == JavaToken.Kind.WORD && !name.is("interface");
  }

  private static boolean touches(JavaToken left, JavaToken right) {
    return left.end() == right.start();
  }
}
