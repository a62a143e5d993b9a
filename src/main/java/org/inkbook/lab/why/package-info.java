/**
 * Why a digit was read as it was, and what would help.
 *
 * <p>{@link org.inkbook.lab.why.Why} explains one reading: its probabilities, the training images
 * nearest to it, what is unlike them and whether mending that helps, and what would have been read
 * had a step on the way from the photo been left out. {@link org.inkbook.lab.why.Curve} asks how
 * far a digit can be moved, turned or thickened until it is read as another.
 *
 * <p>Inside: a {@code Trait} is one thing that can be measured on a digit, and knows its {@code
 * Retouch}; a {@code Spread} is how it is among the training images; {@code Neighbours} finds the
 * nearest of them and {@code MeanDigits} blends all of one kind; {@code Asked} is a classifier's
 * answer. Nothing here knows what kind of classifier is asked.
 */
package org.inkbook.lab.why;
