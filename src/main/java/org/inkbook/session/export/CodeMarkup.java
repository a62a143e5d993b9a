package org.inkbook.session.export;

import java.util.List;
import org.inkbook.notebook.JavaKeywords;
import org.inkbook.notebook.JavaLexer;
import org.inkbook.notebook.JavaToken;
import org.inkbook.output.Tag;

/** Java source with its keywords, strings, numbers and comments told apart. */
final class CodeMarkup {
  private CodeMarkup() {}

  static Tag of(String source, boolean java) {
    Tag code = Tag.of("code");
    if (!java) {
      return code.text(source);
    }
    int at = 0;
    List<JavaToken> tokens = JavaLexer.tokens(source);
    for (int i = 0; i < tokens.size(); i++) {
      JavaToken token = tokens.get(i);
      code.text(source.substring(at, token.start()));
      String style = style(token, tokens.get(Math.min(i + 1, tokens.size() - 1)));
      code =
          style.isEmpty()
              ? code.text(token.text())
              : code.add(Tag.of("span", style).text(token.text()));
      at = token.end();
    }
    return code.text(source.substring(at));
  }

  private static String style(JavaToken token, JavaToken next) {
    return switch (token.kind()) {
      case WORD -> JavaKeywords.isKeyword(token, next) ? "k" : "";
      case NUMBER -> "n";
      case STRING, TEXT_BLOCK, CHARACTER -> "s";
      case LINE_COMMENT, BLOCK_COMMENT -> "c";
      case SYMBOL -> "";
    };
  }
}
