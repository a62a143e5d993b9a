package org.inkbook.lab.digits;

/**
 * Digits to learn from and digits to be tested on.
 *
 * @param train 60,000 in MNIST
 * @param test 10,000 in MNIST, by other writers
 */
public record Digits(DigitSet train, DigitSet test) {}
