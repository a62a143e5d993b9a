package org.inkbook.kernel;

/**
 * One snippet of a cell: a statement, an expression or a declaration.
 *
 * @param source its code, beginning with what is no blank
 * @param offset the index in the cell at which it begins
 * @param line the line of the cell on which it begins, from 1
 * @param valueWanted whether it is the last of its cell and does not end in a semicolon
 */
record CellPart(String source, int offset, int line, boolean valueWanted) {}
