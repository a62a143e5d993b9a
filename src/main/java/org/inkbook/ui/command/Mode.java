package org.inkbook.ui.command;

/** Where the keyboard has to be for the keys of a command to count. */
public enum Mode {
  /** Anywhere: such keys hold Ctrl, Alt or Shift, or are function keys. */
  ALWAYS,
  /** Anywhere but in a text that is being edited; such keys may be single letters. */
  COMMAND,
  /** In a text that is being edited. */
  EDIT
}
