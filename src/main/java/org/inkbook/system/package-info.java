/**
 * Floor 0: what differs from one operating system to the next.
 *
 * <p>{@link org.inkbook.system.UserFolders} knows where each wants a program to keep what it can
 * fetch again, what its user chose, and what it must not lose; {@link
 * org.inkbook.system.ProcessMemory} asks how much memory this process takes.
 */
package org.inkbook.system;
