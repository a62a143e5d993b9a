package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Talks to one kernel. Safe from any thread; nothing here blocks but {@link #awaitReady} and {@link
 * #close}.
 *
 * <p>Events and completed futures arrive one after another on one thread of the client's own. A
 * listener may ask for more, but must not wait there for an answer.
 *
 * <p>When the kernel is gone, every answer still owed ends at once: cells with {@link
 * ExecuteReply.Status#DIED}, all else with a {@link KernelException}; so does whatever is asked for
 * later.
 */
public final class KernelClient implements AutoCloseable {
  private final String session = UUID.randomUUID().toString();
  private final ClientChannels channels;
  private final Ledger ledger = new Ledger();

  /** Connects to the kernel that listens, or soon will, where the connection file says. */
  public KernelClient(ConnectionInfo connection) {
    channels = new ClientChannels(connection, ledger::reply, ledger::broadcast);
  }

  /** Runs a cell. */
  public CompletableFuture<ExecuteReply> execute(
      String code, Consumer<? super KernelEvent> listener) {
    return execute(ExecuteRequest.cell(code), listener);
  }

  /**
   * Runs code; cells asked for while another runs wait their turn in the kernel.
   *
   * @param listener hears all that the code says, in order. After the reply it may still hear of
   *     outputs of threads that the code left running, until another cell is run.
   * @return completed after the listener has heard the last event; never exceptionally
   */
  public CompletableFuture<ExecuteReply> execute(
      ExecuteRequest request, Consumer<? super KernelEvent> listener) {
    PendingExecution pending = new PendingExecution(listener);
    ObjectNode content =
        Json.object()
            .put("code", request.code())
            .put("silent", request.silent())
            .put("store_history", request.storeHistory())
            .put("allow_stdin", false)
            .put("stop_on_error", request.stopOnError());
    content.putObject("user_expressions");
    send(Channel.SHELL, "execute_request", content, pending);
    return pending.future();
  }

  /**
   * Stops the cell that runs, if one does; it ends as {@code STOPPED} and those waiting behind it
   * as {@code ABORTED}.
   *
   * @return completed when the kernel has heard, not when the cell has ended
   */
  public CompletableFuture<Void> interrupt() {
    return ask(Channel.CONTROL, "interrupt_request", Json.object(), content -> null);
  }

  /**
   * Asks what could stand at the cursor.
   *
   * @param cursor an index into the code as a Java string
   */
  public CompletableFuture<Completion> complete(String code, int cursor) {
    ObjectNode content =
        Json.object().put("code", code).put("cursor_pos", CodePoints.fromIndex(code, cursor));
    return ask(
        Channel.SHELL, "complete_request", content, reply -> Replies.completion(reply, code));
  }

  /** Asks whether code can be run as it stands. */
  public CompletableFuture<Completeness> isComplete(String code) {
    ObjectNode content = Json.object().put("code", code);
    return ask(Channel.SHELL, "is_complete_request", content, Replies::completeness);
  }

  /** Asks the kernel who it is. */
  public CompletableFuture<KernelInfo> kernelInfo() {
    return ask(Channel.SHELL, "kernel_info_request", Json.object(), Replies::kernelInfo);
  }

  /** Asks the kernel what it takes of its machine, even while a cell runs. */
  public CompletableFuture<KernelUsage> usage() {
    return ask(Channel.CONTROL, "usage_request", Json.object(), Replies::usage);
  }

  /**
   * Asks the kernel to end, even while a cell runs.
   *
   * @param restart whether another will be started in its place
   * @return completed when it is about to
   */
  public CompletableFuture<Void> shutdown(boolean restart) {
    ObjectNode content = Json.object().put("restart", restart);
    return ask(Channel.CONTROL, "shutdown_request", content, reply -> null);
  }

  /** How long ago the kernel's heart was last felt; it is asked every second. */
  public Duration sinceHeartbeat() {
    return channels.sinceHeartbeat();
  }

  /**
   * Waits until the kernel answers and can be heard on every channel.
   *
   * @throws KernelException if it does not within the time given, or is gone
   */
  public KernelInfo awaitReady(Duration atMost) {
    return new Readiness(this::kernelInfo, ledger::heard).await(atMost);
  }

  /** Ends every answer still owed, and all to come: the kernel is gone. */
  public void gone(KernelException why) {
    ledger.close(why);
  }

  /** Leaves the kernel as it is, and ends every answer still owed. */
  @Override
  public void close() {
    gone(new KernelException("the connection to the kernel was closed", ""));
    channels.close();
  }

  private <T> CompletableFuture<T> ask(
      Channel channel, String type, ObjectNode content, Function<ObjectNode, T> read) {
    PendingAnswer<T> pending = new PendingAnswer<>(read);
    send(channel, type, content, pending);
    return pending.future();
  }

  private void send(Channel channel, String type, ObjectNode content, Pending pending) {
    Message message = Message.request(type, session, content);
    if (ledger.enter(message.header().id(), pending)) {
      channels.send(channel, message);
    }
  }
}
