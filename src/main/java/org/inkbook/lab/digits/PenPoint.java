package org.inkbook.lab.digits;

/**
 * Where a pen was, and how broad its trace is there.
 *
 * @param x to the right
 * @param y downwards
 * @param radius half the breadth of the trace, in the same unit
 */
public record PenPoint(double x, double y, double radius) {}
