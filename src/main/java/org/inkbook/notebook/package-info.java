/**
 * Floor 2: the document. Cells, their parameters and outputs, and what they need from each other;
 * reading and writing {@code .ipynb} files. Nothing here runs code or knows a screen.
 *
 * <p>{@link org.inkbook.notebook.Notebook} is a list of {@link org.inkbook.notebook.Cell}s, both
 * immutable: an edit makes a new one. They stand on the JSON they were read from, so whatever this
 * program does not understand survives a load and a save. {@link org.inkbook.notebook.NotebookFile}
 * opens and saves safely. A line such as {@code int epochs = 3; //@param {type:"slider", min:1,
 * max:30}} is a {@link org.inkbook.notebook.Param}: setting it edits that literal and nothing else.
 *
 * <p>{@link org.inkbook.notebook.CellNames} tells from a cell's code what it declares and uses;
 * {@link org.inkbook.notebook.Dependencies} tells from that which cells stand on which.
 */
package org.inkbook.notebook;
