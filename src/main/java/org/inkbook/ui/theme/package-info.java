/**
 * Floor 5: how everything looks.
 *
 * <p>{@link org.inkbook.ui.theme.Look} dresses a scene: it puts the style sheets of the chosen
 * {@link org.inkbook.ui.theme.Theme} on it, and the chosen {@link org.inkbook.ui.theme.TextSize},
 * and changes them when the choice changes. Under them lies AtlantaFX; {@code light.css} and {@code
 * dark.css} hold every colour by name, {@code base.css} the shape of controls, and a sheet for each
 * part of the window, such as {@code output.css} for what a cell shows. All lengths are in em, so
 * that one number, the text size of the root, scales the whole window. {@link
 * org.inkbook.ui.theme.Buttons} makes buttons whose icon always has words.
 *
 * <p>To add a sheet for another part of the window: one line in {@link org.inkbook.ui.theme.Theme}.
 */
package org.inkbook.ui.theme;
