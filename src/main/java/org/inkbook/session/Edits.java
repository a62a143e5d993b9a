package org.inkbook.session;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inkbook.notebook.NameFinder;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.Snapshot.Change;

/** Edits of the document on the desk, which can be taken back. */
final class Edits {
  private final Desk desk;
  private final NameFinder finder;
  private final History history = new History();

  Edits(Desk desk, NameFinder finder) {
    this.desk = desk;
    this.finder = finder;
  }

  /**
   * Makes an edit; one that changes nothing is none.
   *
   * @param kind edits of one kind in a row are taken back as one; empty for an edit by itself
   */
  void make(String kind, UnaryOperator<Notebook> how) {
    synchronized (desk) {
      Notebook before = desk.state().notebook();
      Notebook after = how.apply(before);
      if (!after.equals(before)) {
        history.edited(before, kind);
        show(after);
      }
    }
  }

  /** The next edit is not taken back together with the last. */
  void endGesture() {
    synchronized (desk) {
      history.endGesture();
    }
  }

  void undo() {
    step(history::undo);
  }

  void redo() {
    step(history::redo);
  }

  private void step(Step step) {
    synchronized (desk) {
      step.from(desk.state().notebook()).ifPresent(this::show);
    }
  }

  private void show(Notebook changed) {
    desk.change(Change.EDIT, state -> state.edited(changed, finder));
  }

  /** Back or forth in the history, if it goes on there. */
  private interface Step {
    Optional<Notebook> from(Notebook now);
  }
}
