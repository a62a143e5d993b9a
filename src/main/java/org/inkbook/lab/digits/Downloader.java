package org.inkbook.lab.digits;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a file over HTTP into a part, which a later attempt goes on from.
 *
 * <p>The thread that calls waits, reports and watches the clock, so that an interrupt or a server
 * that falls silent ends it at once, whatever the connection does.
 */
final class Downloader {
  private static final int TICK_MILLIS = 100;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private final HttpClient client;
  private final Duration answerWithin;
  private final Duration silenceAtMost;

  /**
   * @param answerWithin how long to wait for the first byte
   * @param silenceAtMost how long to wait for more of them
   */
  Downloader(Duration answerWithin, Duration silenceAtMost) {
    this.answerWithin = answerWithin;
    this.silenceAtMost = silenceAtMost;
    client =
        HttpClient.newBuilder()
            .connectTimeout(answerWithin)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * Fetches what a part still lacks.
   *
   * @param most the number of bytes past which the answer cannot be what was asked for
   * @throws IOException when the server cannot be reached, refuses, falls silent, breaks off or
   *     sends too much; the part then holds what has arrived
   * @throws InterruptedException when the thread is interrupted; the part is kept likewise
   */
  void fetch(URI from, Path part, long most, Progressing listener)
      throws IOException, InterruptedException {
    long have = Files.exists(part) ? Files.size(part) : 0;
    int status = attempt(from, part, have, most, listener);
    if (status == RANGE_NOT_SATISFIABLE && have > 0) {
      Files.delete(part);
      status = attempt(from, part, 0, most, listener);
    }
    if (!PartFile.isBody(status)) {
      throw new IOException("the server answered " + status);
    }
  }

  private int attempt(URI from, Path part, long have, long most, Progressing listener)
      throws IOException, InterruptedException {
    if (Thread.interrupted()) { // Else the part would close itself at the first touch.
      throw new InterruptedException();
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(from);
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-");
    }
    try (PartFile file = new PartFile(part, most)) {
      CompletableFuture<HttpResponse<Void>> answer =
          client.sendAsync(request.build(), file::receive);
      try {
        return await(answer, file, listener);
      } finally {
        answer.cancel(true);
      }
    }
  }

  private int await(
      CompletableFuture<HttpResponse<Void>> answer, PartFile file, Progressing listener)
      throws IOException, InterruptedException {
    long had = 0;
    long lastNews = System.nanoTime();
    while (!finished(answer)) {
      long has = file.received();
      Duration patience = has == 0 ? answerWithin : silenceAtMost;
      if (has > had) {
        had = has;
        lastNews = System.nanoTime();
        listener.at(file.length(), file.total());
      } else if (System.nanoTime() - lastNews > patience.toNanos()) {
        throw new IOException("silent for " + patience.toMillis() / 1000.0 + " s");
      }
    }
    int status = answer.join().statusCode();
    if (PartFile.isBody(status)) {
      listener.at(file.length(), file.length());
    }
    return status;
  }

  private static boolean finished(CompletableFuture<?> answer)
      throws IOException, InterruptedException {
    try {
      answer.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }
}
