/**
 * Controls for the parameters of a cell.
 *
 * <p>{@link org.inkbook.ui.form.ParamForm} shows a {@code Row} for each {@link
 * org.inkbook.notebook.Param}: its name in words, a {@code Control} of its kind, its description,
 * and, where a value is not taken, a sentence that says what is. The controls leave values in a
 * {@code Sink}, which is the row; it writes them through the {@link org.inkbook.ui.form.FormHost}
 * into the code. The code is the truth: what is in it comes back by {@code show}, and changes made
 * elsewhere come the same way. A new kind of parameter is a class that is a {@code Control}, and a
 * line in {@code Sink.control}.
 *
 * <p>A photo stays where it is; {@code Preview} looks at it beside JavaFX's thread, and {@code
 * Pasted} saves what is in no file. A drawing is a {@code Sketch} of {@code PenStroke}s, made on a
 * {@code Pad}, put on paper by {@code Inking}, and kept by {@code SketchFolder} in a file for each
 * state.
 */
package org.inkbook.ui.form;
