/**
 * How well a classifier reads, and what it gets wrong.
 *
 * <p>{@link org.inkbook.lab.scoring.Classifier} is whatever can be asked; its answers about digits
 * of known truth become an {@link org.inkbook.lab.scoring.Evaluation}. From there lead {@link
 * org.inkbook.lab.scoring.ConfusionMatrix}, {@link org.inkbook.lab.scoring.Mistakes} and samples of
 * {@link org.inkbook.lab.scoring.Answers}, which are pictures with truth and answer.
 */
package org.inkbook.lab.scoring;
