/**
 * From a photo of handwriting to digits of 28 x 28, and the only user of OpenCV.
 *
 * <p>{@link org.inkbook.lab.photo.Photo} is opened and asked for its digits, with the settings of
 * {@link org.inkbook.lab.photo.Finding}; the answer is a {@link org.inkbook.lab.photo.Sheet}, which
 * a classifier reads ({@link org.inkbook.lab.photo.SheetReading}).
 *
 * <p>Inside, {@code Pipeline} is the way from a photo to its ink and {@code Finder} that from ink
 * to digits; both name their steps in order, a class each: {@code Surroundings}, {@code Polarity},
 * {@code EvenLight}, {@code RuledLines}, {@code LocalThreshold}, {@code Marks}, {@code Fragments},
 * {@code NoiseFilter}, {@code ReadingOrder}, {@code MnistForm}. Reading then asks the classifier
 * back where a picture cannot tell: {@code Orientation}, {@code CutsAndJoins}. A photo remembers
 * what its steps made lately ({@code Stretch}), so that another setting begins where it first
 * matters. {@code Stage} says what a reader is told of each, {@code Trail} collects their pictures.
 * No size is in pixels: all are parts of the photo, of the usual digit, or of MNIST's 28 x 28.
 * {@code PhotoReader} is the way in, and trusts no file. Matrices are native memory: whoever makes
 * one does so in a {@code Mats}, which releases them all.
 */
package org.inkbook.lab.photo;
