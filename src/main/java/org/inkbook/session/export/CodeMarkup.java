package org.inkbook.session.export;

import java.util.Set;
import org.inkbook.notebook.JavaLexer;
import org.inkbook.notebook.JavaToken;
import org.inkbook.output.Tag;

/** Java source with its keywords, strings, numbers and comments told apart. */
final class CodeMarkup {
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "record",
          "return",
          "sealed",
          "short",
          "static",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "var",
          "void",
          "volatile",
          "while",
          "yield");

  private CodeMarkup() {}

  static Tag of(String source, boolean java) {
    Tag code = Tag.of("code");
    if (!java) {
      return code.text(source);
    }
    int at = 0;
    for (JavaToken token : JavaLexer.tokens(source)) {
      code.text(source.substring(at, token.start()));
      String style = style(token);
      code =
          style.isEmpty()
              ? code.text(token.text())
              : code.add(Tag.of("span", style).text(token.text()));
      at = token.end();
    }
    return code.text(source.substring(at));
  }

  private static String style(JavaToken token) {
    return switch (token.kind()) {
      case WORD -> KEYWORDS.contains(token.text()) ? "k" : "";
      case NUMBER -> "n";
      case STRING, TEXT_BLOCK, CHARACTER -> "s";
      case LINE_COMMENT, BLOCK_COMMENT -> "c";
      case SYMBOL -> "";
    };
  }
}
