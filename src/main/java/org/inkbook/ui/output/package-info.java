/**
 * Floor 5: what a cell shows, one view for each kind of {@link org.inkbook.output.Output}.
 *
 * <p>{@link org.inkbook.ui.output.OutputViews} makes a view; {@link
 * org.inkbook.ui.output.OutputSlot} holds the view of one output and keeps it up to date: {@code
 * slot.show(output)} changes a live chart in place, and replaces the view when the kind is another.
 * A view needs two things of its window: an {@link org.inkbook.ui.output.Overlay}, where a picture
 * is looked at closely ({@link org.inkbook.ui.output.OverlayPane} around the window's content), and
 * a {@link org.inkbook.ui.output.SaveDialog}. A failure fires a {@link
 * org.inkbook.ui.output.LineEvent} when the reader asks for the line at fault.
 *
 * <p>Inside: a {@code ...Panel} for each kind, on an {@code OutputCard}; what opens on click or
 * Enter is a {@code Pressable}, and {@code RovingFocus} moves among many by arrow keys. Every
 * drawing offers its numbers as a table ({@code Figures}, {@code AsTables}). Nothing has a colour
 * or a length in Java: those are in {@code output.css} of {@link org.inkbook.ui.theme.Theme}, in
 * em.
 */
package org.inkbook.ui.output;
