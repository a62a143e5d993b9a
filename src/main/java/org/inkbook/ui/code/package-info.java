/**
 * Floor 5: code, to write and to read.
 *
 * <p>A {@link org.inkbook.ui.code.CodeField} has two faces that look the same. Asleep it is a
 * {@link org.inkbook.ui.code.CodeText}, a {@code CodeRow} a line; when the reader comes to write it
 * wakes, and an {@code Editor} around RichTextFX's area takes the place. Both draw the {@code Run}s
 * that {@code Colours} finds and the {@code Marks} on top: hits of a search, the line that failed.
 * Of thousands of lines only those in {@code Sight} are drawn.
 *
 * <p>What typing does is decided by values without a widget: {@code Typing}, {@code Indent} and
 * {@code Brackets} take a source and a selection and answer with an {@code Edit}. {@code Keys} says
 * which key asks whom, and lets those pass that belong to the cell. {@code Completing} asks the
 * {@link org.inkbook.ui.code.Completer}, and shows a {@code CompletionList}.
 *
 * <p>{@link org.inkbook.ui.code.Hits} finds text for whoever searches a whole notebook.
 */
package org.inkbook.ui.code;
