package org.inkbook.ui.output;

import javafx.event.Event;
import javafx.event.EventType;

/** The reader wants to see a line of the cell's code. Fired by a failure, heard by its cell. */
public final class LineEvent extends Event {
  private static final long serialVersionUID = 1L;

  /** The only type: {@code cell.addEventHandler(LineEvent.LINE, e -> editor.goTo(e.line()))}. */
  public static final EventType<LineEvent> LINE = new EventType<>(Event.ANY, "INKBOOK_LINE");

  private final int line;

  LineEvent(int line) {
    super(LINE);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
