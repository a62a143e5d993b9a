/**
 * Controls for the parameters of a cell.
 *
 * <p>{@link org.inkbook.ui.form.ParamForm} shows a control for each {@link
 * org.inkbook.notebook.Param} and writes through a {@link org.inkbook.ui.form.FormHost} what the
 * reader sets.
 */
package org.inkbook.ui.form;
