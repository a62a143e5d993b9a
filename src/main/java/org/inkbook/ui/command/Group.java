package org.inkbook.ui.command;

/** The menus, in their order. */
public enum Group {
  FILE("File"),
  EDIT("Edit"),
  INSERT("Insert"),
  CELL("Cell"),
  RUN("Run"),
  VIEW("View"),
  HELP("Help");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** The name of the menu. */
  public String title() {
    return title;
  }
}
