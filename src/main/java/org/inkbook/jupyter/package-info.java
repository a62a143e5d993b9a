/**
 * Floor 2: the wire to a kernel, in Jupyter's own protocol (version 5.3) over ZeroMQ on loopback.
 *
 * <p>Start with {@link org.inkbook.jupyter.KernelProcess#start}: it starts the child JVM and gives
 * a {@link org.inkbook.jupyter.KernelClient}, through which cells are run; what a cell says arrives
 * as {@link org.inkbook.jupyter.KernelEvent}s, how it ended as an {@link
 * org.inkbook.jupyter.ExecuteReply}. When the child dies, every answer still owed ends at once.
 *
 * <p>Below that: a {@link org.inkbook.jupyter.Message} is five JSON parts, which {@link
 * org.inkbook.jupyter.MessageCodec} signs, checks and cuts into frames; {@link
 * org.inkbook.jupyter.SocketLoop} owns the sockets of one side, because a ZeroMQ socket belongs to
 * one thread; {@link org.inkbook.jupyter.ConnectionInfo} is the file by which the two sides meet.
 * The kernel's side ({@code org.inkbook.kernel}) is built from the same pieces.
 *
 * @see <a href="https://jupyter-client.readthedocs.io/en/stable/messaging.html">Messaging in
 *     Jupyter</a>
 */
package org.inkbook.jupyter;
