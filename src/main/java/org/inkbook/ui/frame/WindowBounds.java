package org.inkbook.ui.frame;

/**
 * Where a window was on the screen, and how large, in pixels.
 *
 * @param maximized whether it filled the screen; the others are then those from before
 */
record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
