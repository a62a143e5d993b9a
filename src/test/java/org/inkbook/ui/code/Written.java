package org.inkbook.ui.code;

/**
 * A source as tests write it: {@code |} is the caret, {@code «} and {@code »} are where a selection
 * begins and ends.
 */
record Written(String source, int start, int end) {
  static Written of(String text) {
    int caret = text.indexOf('|');
    if (caret >= 0) {
      return new Written(text.replace("|", ""), caret, caret);
    }
    int start = text.indexOf('«');
    int end = text.indexOf('»') - 1;
    return new Written(text.replace("«", "").replace("»", ""), start, end);
  }

  /** What an edit makes of a source, written in the same way. */
  static String after(String source, Edit edit) {
    StringBuilder text = new StringBuilder(source).replace(edit.start(), edit.end(), edit.text());
    if (edit.anchor() == edit.caret()) {
      return text.insert(edit.caret(), '|').toString();
    }
    return text.insert(edit.caret(), '»').insert(edit.anchor(), '«').toString();
  }

  Typing typing(Language language) {
    return new Typing(source, start, end, language);
  }
}
