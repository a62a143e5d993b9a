package org.inkbook.ui.code;

/** What a source is written in, which tells its colours and what typing it is helped with. */
public enum Language {
  JAVA,
  MARKDOWN,
  /** Anything else: no colours, no help. */
  PLAIN
}
