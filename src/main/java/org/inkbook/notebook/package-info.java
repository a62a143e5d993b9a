/**
 * Floor 2: the document. Cells, their parameters and outputs, and what they need from each other;
 * reading and writing {@code .ipynb} files. Nothing here runs code or knows a screen.
 *
 * <p>{@link org.inkbook.notebook.Notebook} is a list of {@link org.inkbook.notebook.Cell}s, both
 * immutable: an edit makes a new one. They stand on the JSON they were read from, so whatever this
 * program does not understand survives a load and a save. {@link org.inkbook.notebook.NotebookFile}
 * opens and saves safely.
 */
package org.inkbook.notebook;
