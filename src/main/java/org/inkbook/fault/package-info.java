/**
 * Floor 0: the two kinds of error that a person is told about.
 *
 * <p>{@link org.inkbook.fault.UsageException} is the caller's mistake, {@link
 * org.inkbook.fault.FileException} the world's. Both carry a message that says what happened and a
 * hint that says what to try; whoever shows an error (a cell, the terminal, the window) shows those
 * two and no stack trace. Any other exception is a defect or the learner's own.
 */
package org.inkbook.fault;
