package org.inkbook.lab.digits;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A file that is being downloaded. The body of an answer goes straight into it, on whatever thread
 * brings it, until it is closed.
 */
final class PartFile implements AutoCloseable {
  private static final int OK = 200;
  private static final int PARTIAL = 206;

  private final FileChannel channel;
  private final long most;
  private volatile long length;
  private volatile long received;
  private volatile long total = -1;

  PartFile(Path path, long most) throws IOException {
    channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    this.most = most;
    length = channel.size();
  }

  /** Whether an answer of that status brings the file, or the rest of it. */
  static boolean isBody(int status) {
    return status == OK || status == PARTIAL;
  }

  long length() {
    return length;
  }

  /** How many bytes have come since it was opened. */
  long received() {
    return received;
  }

  /** The length of the whole file, -1 while it is not known. */
  long total() {
    return total;
  }

  /** Takes the body of an answer, unless it is a refusal. */
  BodySubscriber<Void> receive(ResponseInfo info) {
    return new Receiver(info);
  }

  /** A server that ignores the range, or answers another one, sends the file from its beginning. */
  private synchronized void start(ResponseInfo info) throws IOException {
    if (info.statusCode() == PARTIAL) {
      String range = info.headers().firstValue("Content-Range").orElse("");
      if (!range.startsWith("bytes " + length + "-")) {
        throw new IOException("the server sent another part than was asked for");
      }
    } else {
      channel.truncate(0);
      length = 0;
    }
    long rest = info.headers().firstValueAsLong("Content-Length").orElse(-1);
    total = rest < 0 ? -1 : length + rest;
    check(total);
  }

  private synchronized void write(List<ByteBuffer> buffers) throws IOException {
    for (ByteBuffer buffer : buffers) {
      check(length + buffer.remaining());
      while (buffer.hasRemaining()) {
        int written = channel.write(buffer, length);
        length += written;
        received += written;
      }
    }
  }

  private void check(long wanted) throws IOException {
    if (wanted > most) {
      throw new IOException("it is longer than the " + most + " bytes expected");
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  private final class Receiver implements BodySubscriber<Void> {
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final ResponseInfo info;
    private Flow.Subscription subscription;

    Receiver(ResponseInfo info) {
      this.info = info;
    }

    @Override
    public CompletionStage<Void> getBody() {
      return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      if (!isBody(info.statusCode())) {
        subscription.cancel();
        done.complete(null);
        return;
      }
      try {
        start(info);
        subscription.request(Long.MAX_VALUE);
      } catch (IOException e) {
        onError(e);
      }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      try {
        write(buffers);
      } catch (IOException e) {
        onError(e);
      }
    }

    @Override
    public void onError(Throwable cause) {
      subscription.cancel();
      done.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
      done.complete(null);
    }
  }
}
