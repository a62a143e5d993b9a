/**
 * Floor 5: the window around the cells.
 *
 * <p>{@link org.inkbook.ui.frame.Program} runs the program in its windows. A {@link
 * org.inkbook.ui.frame.Workbench} holds what they share: preferences, the folders and dialogs of
 * its {@link org.inkbook.ui.frame.Setup}, the thread for files. A {@link
 * org.inkbook.ui.frame.NotebookWindow} is one notebook's: it puts toolbar, sidebar, cells and
 * status bar together, and hands them what comes through the {@code Feed}: at most 20 snapshots a
 * second, with what the window says of them worked out elsewhere ({@code WindowState}).
 *
 * <p>What a window does: {@code NotebookFiles} (open, save, export, close), {@code WindowCommands}
 * (every command that is not a cell's). What it says: {@code Notices} without interrupting, {@code
 * Questions} where the reader has to decide.
 */
package org.inkbook.ui.frame;
