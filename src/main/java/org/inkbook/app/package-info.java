/**
 * Floor 6: the program as a person starts it, and the one place that wires everything.
 *
 * <p>{@link org.inkbook.app.Launcher} is the main class; {@link org.inkbook.app.Inkbook} is the
 * command line with a class per command. Results go to standard output, messages to standard error.
 * A command ends with one of {@link org.inkbook.app.Exit}'s codes. To add a command: one class
 * here, named in {@code Inkbook}.
 */
package org.inkbook.app;
