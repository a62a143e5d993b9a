package org.inkbook.lab.photo;

import org.inkbook.lab.digits.DigitImage;
import org.inkbook.output.Pixels;

/**
 * A digit found on a photo; which one it is, is not known yet.
 *
 * @param row the row of writing that it stands in, from 0
 * @param column its place in the row, from 0
 * @param box where it is, in pixels of the photo
 * @param crop that part of the photo
 * @param image the same as MNIST has its digits
 */
public record FoundDigit(int row, int column, Box box, Pixels crop, DigitImage image) {}
