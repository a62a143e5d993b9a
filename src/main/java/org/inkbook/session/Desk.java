package org.inkbook.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.inkbook.notebook.Notebook;
import org.inkbook.session.Snapshot.Change;

/**
 * Holds the state of a session and tells the listeners of each change, in order. Whoever needs
 * several looks or changes to be one synchronises on it.
 */
final class Desk {
  private final List<Mailbox> mailboxes = new CopyOnWriteArrayList<>();
  private SessionState state;
  private long number;
  private Notebook saved;

  Desk(SessionState state) {
    this.state = state;
    this.saved = state.notebook();
  }

  synchronized SessionState state() {
    return state;
  }

  synchronized void change(Change change, UnaryOperator<SessionState> how) {
    state = how.apply(state);
    publish(change);
  }

  /** This notebook is what the file holds now. */
  synchronized void saved(Notebook notebook) {
    saved = notebook;
    publish(Change.SAVE);
  }

  private void publish(Change change) {
    number++;
    if (!mailboxes.isEmpty()) {
      Snapshot snapshot = snapshot(change);
      mailboxes.forEach(mailbox -> mailbox.put(snapshot));
    }
  }

  synchronized Snapshot snapshot(Change change) {
    boolean unsaved = !state.notebook().equals(saved);
    return new Snapshot(number, state.notebook(), state.cells(), state.kernel(), unsaved, change);
  }

  /** Lets a listener hear of changes until what is returned is closed. */
  synchronized Mailbox listen(Consumer<? super Snapshot> listener) {
    Mailbox mailbox = new Mailbox(listener, mailboxes::remove);
    mailboxes.add(mailbox);
    return mailbox;
  }

  void close() {
    mailboxes.forEach(Mailbox::close);
  }
}
