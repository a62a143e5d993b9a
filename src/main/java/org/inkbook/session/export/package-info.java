/**
 * Floor 4: a notebook as a page that needs nothing but itself.
 *
 * <p>{@link org.inkbook.session.export.HtmlExport} writes the page. {@code Prose} turns Markdown
 * into markup and {@code LocalPictures} brings its pictures in; {@code CodeMarkup} colours Java;
 * {@code CellPage} puts a cell together; what a cell showed is drawn by {@link
 * org.inkbook.output.Html}. Whoever opens an exported page may not trust its author: no script, no
 * foreign markup, nothing loaded from anywhere.
 */
package org.inkbook.session.export;
