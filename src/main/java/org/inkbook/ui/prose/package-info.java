/**
 * Floor 5: prose, to read.
 *
 * <p>{@link org.inkbook.ui.prose.ProseView} shows a Markdown cell. {@code Markdown} parses it
 * (CommonMark, GitHub's tables, {@code Formula}s in dollars, nesting bounded); {@code Blocks} draws
 * what it is built of, {@code Inlines} cuts words into {@code Piece}s of one style, and a {@code
 * Passage} breaks them into lines, with what lies behind them: the ground of code, what is
 * selected, the frame of a link. {@code Selecting} goes from passage to passage.
 *
 * <p>A notebook may come from anyone: {@code Address} lets links lead to the web and to mail alone,
 * {@code PictureFiles} takes pictures from the notebook's folder, the cell or the text, never from
 * the network, and HTML is shown as it was written.
 */
package org.inkbook.ui.prose;
