/**
 * Floor 5: the cells of an open notebook, to read, to write and to run.
 *
 * <p>{@link org.inkbook.ui.cell.NotebookView} is what a window holds: it shows a {@link
 * org.inkbook.session.Snapshot}, and what the reader does goes out through {@link
 * org.inkbook.ui.cell.CellActions}, which are also commands with Jupyter's keys ({@code
 * CellCommands}). {@link org.inkbook.ui.cell.CellTools} is what cells need of their window. Edits
 * of several cells are pure and made elsewhere: {@link org.inkbook.notebook.CellEdits}.
 *
 * <p>The way of a snapshot to the screen: {@code Slots} keeps a {@code Slot} for each cell and
 * makes its {@code CellModel}, all that a view of it shows. The {@code Column} lays the slots out
 * and has views made for those near what is seen ({@code CodeCellView}, {@code TextCellView}), a
 * few each frame ({@code Pace}); others only keep their height. A view that is there is brought in
 * line with the new model, never made anew. Outputs are read on a thread of their own ({@code
 * ParsedOutputs}) and keep their places ({@code OutputPlace}), so that what is live does not
 * flicker.
 *
 * <p>The way of the keyboard: on a cell as a whole it is in command mode, in its text in edit mode;
 * {@code FocusWatch} knows which. {@code Selection} says which cells a command means, {@code
 * Folding} which code is shown in which {@link org.inkbook.ui.cell.ViewMode}.
 */
package org.inkbook.ui.cell;
