package org.inkbook.ui.cell;

import org.inkbook.notebook.Cell;
import org.inkbook.session.Session;
import org.inkbook.ui.output.OutputViews;

/** What the view of a cell needs of the notebook around it. */
interface CellHost {

  Session session();

  CellTools tools();

  OutputViews outputs();

  Pace pace();

  CellActions actions();

  /** How cells are run. */
  CellRuns runs();

  /** Changes the session, and shows at once what became of it. */
  void change(Runnable how);

  /** The reader's mouse or keyboard came to this cell. */
  void select(String id, boolean extend);

  /** The reader is done writing: the keyboard goes to the cell as a whole. */
  void command(String id);

  /** The caret left a cell over its upper or lower edge. */
  void leave(String id, boolean down);

  /** Adds a cell above another, or at the end where there is none, to be written in. */
  void add(Cell cell, String above, boolean below);

  void foldCode(String id, boolean open);

  void foldOutputs(String id, boolean open);

  /** A stretch of the cell's view, in pixels from its top, is to be seen. */
  void keepInView(String id, double from, double to);
}
