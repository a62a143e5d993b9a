/**
 * The digits themselves: {@link org.inkbook.lab.digits.DigitImage} is one, {@link
 * org.inkbook.lab.digits.DigitSet} is many with their labels, and {@link
 * org.inkbook.lab.digits.Digits} is what a lesson loads.
 */
package org.inkbook.lab.digits;
