package org.inkbook.jupyter;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Finds out when a kernel is ready. Its answer alone does not tell: the subscription to its
 * broadcasts may arrive later, and what it said before is lost. So it is asked until one of its
 * broadcasts has been heard.
 */
final class Readiness {
  private static final long ROUND_MILLIS = 50;

  private final Supplier<CompletableFuture<KernelInfo>> ask;
  private final BooleanSupplier heard;

  Readiness(Supplier<CompletableFuture<KernelInfo>> ask, BooleanSupplier heard) {
    this.ask = ask;
    this.heard = heard;
  }

  KernelInfo await(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      KernelInfo info = ask.get().get(atMost.toNanos(), TimeUnit.NANOSECONDS);
      while (!heard.getAsBoolean()) {
        if (System.nanoTime() - end > 0) {
          throw new TimeoutException();
        }
        CompletableFuture<KernelInfo> unused = ask.get();
        Thread.sleep(ROUND_MILLIS);
      }
      return info;
    } catch (TimeoutException e) {
      throw new KernelException(
          "the kernel did not answer within " + atMost.toSeconds() + " s", "try again");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KernelException gone
          ? gone
          : new KernelException("the kernel did not answer: " + e.getCause(), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KernelException("waiting for the kernel was interrupted", "");
    }
  }
}
