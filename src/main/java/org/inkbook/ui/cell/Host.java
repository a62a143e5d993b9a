package org.inkbook.ui.cell;

import org.inkbook.notebook.Cell;
import org.inkbook.session.Session;
import org.inkbook.ui.output.OutputViews;

/** What the views of cells may ask of a notebook's view, and nothing more of it. */
record Host(NotebookView view, OutputViews outputs, Pace pace) implements CellHost {

  @Override
  public Session session() {
    return view.session();
  }

  @Override
  public CellTools tools() {
    return view.tools();
  }

  @Override
  public CellRuns runs() {
    return view.runs();
  }

  @Override
  public CellActions actions() {
    return view.actions();
  }

  @Override
  public void change(Runnable how) {
    view.change(how);
  }

  @Override
  public void select(String id, boolean extend) {
    view.select(id, extend);
  }

  @Override
  public void command(String id) {
    view.keyboard().command(id);
  }

  @Override
  public void leave(String id, boolean down) {
    view.keyboard().leave(id, down);
  }

  @Override
  public void add(Cell cell, String beside, boolean below) {
    view.actions().insertBeside(cell, beside, below);
  }

  @Override
  public void foldCode(String id, boolean open) {
    view.foldCode(id, open);
  }

  @Override
  public void foldOutputs(String id, boolean open) {
    view.foldOutputs(id, open);
  }

  @Override
  public void keepInView(String id, double from, double to) {
    view.keepInView(id, from, to);
  }
}
