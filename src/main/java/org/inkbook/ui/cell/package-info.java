/**
 * Floor 5: the cells of an open notebook.
 *
 * <p>{@link org.inkbook.ui.cell.NotebookView} shows a {@link org.inkbook.session.Snapshot} as a
 * column of cells; {@link org.inkbook.ui.cell.CellActions} is what a reader can do to them.
 */
package org.inkbook.ui.cell;
