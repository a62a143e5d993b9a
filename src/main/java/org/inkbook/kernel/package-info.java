/**
 * Floor 3: the kernel, the child process in which cells run.
 *
 * <p>{@link org.inkbook.kernel.KernelMain} is its main class. A {@code KernelServer} owns the
 * sockets and hands requests over: to the {@code Shell}, which answers one after another on a
 * thread of its own, or, when they must not wait behind a running cell, to {@code Control}. The
 * {@code Evaluator} runs a cell: the {@code CellSplitter} cuts it into snippets for JShell, {@code
 * LiveExecution} runs these on one known thread and keeps their values alive, {@code
 * KnownVariables} set a plain {@code Constant} without compiling it again, {@code Tracebacks} and
 * {@code CompileErrors} tell what went wrong in lines of the cell, {@code Interruption} stops it.
 * What a cell prints and shows waits in the {@code Outbox} until the {@code Sender} hands it to the
 * {@code Broadcast}; what it reads, {@code Questions} ask its front end for. The {@code Completer}
 * and the {@code Inspector} answer who wonders what could stand at the cursor, and what stands
 * there.
 */
package org.inkbook.kernel;
