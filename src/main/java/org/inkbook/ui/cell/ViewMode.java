package org.inkbook.ui.cell;

/** The three moments of a lesson. */
public enum ViewMode {
  /** Code is folded wherever a form or a title says it all: how a lesson opens. */
  READ("Read"),
  /** Everything is open. */
  CODE("Code"),
  /** One cell at a time in large type, what it shows first: for the front of a class. */
  PROJECT("Project");

  private final String title;

  ViewMode(String title) {
    this.title = title;
  }

  /** The name that a menu shows. */
  public String title() {
    return title;
  }
}
