package org.inkbook.output;

/** Outputs as self-contained fragments of HTML. */
public final class Html {
  private Html() {}

  /** The output as a fragment without script, network references or text left unescaped. */
  public static String of(Output output) {
    return "<pre>" + escape(PlainText.of(output)) + "</pre>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
