package org.inkbook.lab.photo;

/**
 * A mark on a photo that a classifier took for no digit: a letter, a sign, a stain.
 *
 * @param confidence the probability that it is none, 0 to 1
 */
public record RejectedMark(FoundDigit found, double confidence) {}
