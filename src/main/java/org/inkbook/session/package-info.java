/**
 * Floor 4: an open notebook and its kernel.
 *
 * <p>{@link org.inkbook.session.Session} takes edits and asks for runs; whoever watches hears of
 * every change by a {@link org.inkbook.session.Snapshot}. What a notebook's state is and how it
 * changes is a pure value ({@code SessionState}): {@code Graph} knows which cells stand on which,
 * {@code RunLog} what has run with what, {@code Planner} what must run before a cell. The session
 * carries out what that says, in a {@link org.inkbook.session.Kernel}.
 *
 * <p>{@link org.inkbook.session.NotebookRun} runs a notebook from top to bottom and waits for it.
 * {@link org.inkbook.session.Safekeeping} keeps a copy of unsaved work and of what a save replaced.
 */
package org.inkbook.session;
