package org.inkbook.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkbook.fault.UsageException;
import org.inkbook.notebook.JavaToken.Kind;
import org.inkbook.output.Corrections;

/** A parameter together with the literal that it sets. */
record ParamLine(Param param, Literal literal) {
  private static final Pattern MARK = Pattern.compile("//\\s*@param(?![\\w-])(.*)");
  private static final Set<String> MODIFIERS =
      Set.of("final", "static", "public", "private", "protected");

  /** The lines of a cell that hold a parameter; a line that is not quite one is left out. */
  static List<ParamLine> in(String source) {
    if (!source.contains("@param")) {
      return List.of();
    }
    List<ParamLine> lines = new ArrayList<>();
    List<JavaToken> before = new ArrayList<>();
    for (JavaToken token : JavaLexer.tokens(source)) {
      Matcher mark = MARK.matcher(token.text());
      if (token.kind() == Kind.LINE_COMMENT && mark.matches()) {
        of(source, before, mark.group(1).strip()).ifPresent(lines::add);
      }
      if (!token.isComment()) {
        before.add(token);
      }
    }
    return lines;
  }

  /** The declaration is the last statement before the comment, and ends on its line. */
  private static Optional<ParamLine> of(String source, List<JavaToken> tokens, String form) {
    int last = tokens.size() - 1;
    if (last < 3 || !tokens.get(last).is(";")) {
      return Optional.empty();
    }
    JavaToken value = tokens.get(last - 1);
    boolean signed = tokens.get(last - 2).is("-") || tokens.get(last - 2).is("+");
    int equals = last - (signed ? 3 : 2);
    if (equals < 1 || !tokens.get(equals).is("=") || tokens.get(equals - 1).kind() != Kind.WORD) {
      return Optional.empty();
    }
    String sign = signed ? tokens.get(last - 2).text() : "";
    int start = signed ? tokens.get(last - 2).start() : value.start();
    return type(tokens, equals - 1)
        .flatMap(declared -> LiteralType.of(declared, value))
        .flatMap(type -> Literal.of(type, sign, value, start))
        .map(literal -> of(source, tokens.get(equals - 1).text(), literal, form));
  }

  private static ParamLine of(String source, String name, Literal literal, String form) {
    int line =
        1 + (int) source.substring(0, literal.start()).chars().filter(c -> c == '\n').count();
    return new ParamLine(ParamForm.of(form).param(name, literal, line), literal);
  }

  /** The word before the name, if the statement begins with it or with modifiers before it. */
  private static Optional<String> type(List<JavaToken> tokens, int name) {
    int at = name - 1;
    String type = "";
    if (at >= 0 && tokens.get(at).kind() == Kind.WORD) {
      type = tokens.get(at--).text();
    }
    while (at >= 0 && MODIFIERS.contains(tokens.get(at).text())) {
      at--;
    }
    boolean begins = at < 0 || Set.of(";", "{", "}").contains(tokens.get(at).text());
    return begins ? Optional.of(MODIFIERS.contains(type) ? "" : type) : Optional.empty();
  }

  /**
   * The value as it is to be written.
   *
   * @throws UsageException when it is not allowed
   */
  String checked(String value) {
    return accepted(value)
        .orElseThrow(
            () ->
                new UsageException(
                    "parameter "
                        + param.name()
                        + " takes "
                        + param.allowed()
                        + ", not "
                        + (value.isEmpty() ? "an empty text" : value),
                    ""));
  }

  private Optional<String> accepted(String value) {
    if (param.kind() == Param.Kind.CHOICE && !param.free() && !param.choices().contains(value)) {
      return Optional.empty();
    }
    if (param.kind() == Param.Kind.CORRECTIONS && !areCorrections(value)) {
      return Optional.empty();
    }
    if (literal.type().isNumber()) {
      return Numerals.canonical(value, param.range(), literal.type());
    }
    if (literal.type() == LiteralType.BOOLEAN) {
      return Optional.of(value.strip()).filter(text -> text.equals("true") || text.equals("false"));
    }
    return Optional.of(value);
  }

  private static boolean areCorrections(String text) {
    try {
      return Corrections.of(text) != null;
    } catch (UsageException e) {
      return false;
    }
  }
}
