package org.inkbook.notebook;

/** A piece of a cell that stands by itself: JShell, which runs cells, takes one at a time. */
record Snippet(Form form, String text) {

  /** What a snippet can stand in to make a whole of Java. */
  enum Form {
    IMPORT,
    /** A method, a type, or a field with modifiers: stands in a class. */
    MEMBER,
    /** A statement, local declaration or expression: stands in a method. */
    STATEMENT
  }

  /** Source that javac takes, holding this snippet and nothing else that has a name. */
  String asSource() {
    return switch (form) {
      case IMPORT -> text;
      case MEMBER -> "class $ {" + text + "}";
      case STATEMENT -> "class $ { void $() {" + text + ";}}";
    };
  }
}
