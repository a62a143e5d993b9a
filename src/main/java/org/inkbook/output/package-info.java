/**
 * Floor 0: what a cell can show, as plain data.
 *
 * <p>{@link org.inkbook.output.Output} is sealed, with a record per kind. The library of a lesson
 * makes these values ({@link org.inkbook.output.Showable}, or {@link
 * org.inkbook.output.ShowableInParts}) and hands them to the current {@link
 * org.inkbook.output.Display}; {@code Bundle} turns one into the forms that travel and are stored
 * (typed JSON, {@code text/html}, {@code text/plain}, {@code image/png}). Window, export, terminal
 * and any Jupyter front end draw from the same bundle.
 *
 * <p>To add a kind: a record here, a case in {@link org.inkbook.output.Output.Visitor}; the
 * compiler then names every renderer that lacks it.
 */
package org.inkbook.output;
