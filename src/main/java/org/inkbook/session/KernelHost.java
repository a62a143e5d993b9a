package org.inkbook.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The kernel of a session, if it has one now. Starting and ending one takes a while and is done on
 * the executor, one after the other. Whoever calls holds the lock.
 */
final class KernelHost {
  private final Object lock;
  private final Kernel.Starter starter;
  private final Executor executor;
  private Optional<Kernel> kernel = Optional.empty();

  /** Counts starts and ends: tells a start that is still wanted from one that is not. */
  private int turn;

  KernelHost(Object lock, Kernel.Starter starter, Executor executor) {
    this.lock = lock;
    this.starter = starter;
    this.executor = executor;
  }

  Optional<Kernel> kernel() {
    return kernel;
  }

  boolean has(Kernel which) {
    return kernel.filter(which::equals).isPresent();
  }

  /**
   * Starts a kernel; one that is no longer wanted when it is there is ended again.
   *
   * @param onStart called with the lock held
   * @param onFailure called with the lock held
   */
  void start(Consumer<Kernel> onStart, Consumer<RuntimeException> onFailure) {
    int mine = ++turn;
    executor.execute(
        () -> {
          try {
            Kernel started = starter.start();
            if (!adopt(mine, started, onStart)) {
              started.close();
            }
          } catch (RuntimeException e) {
            synchronized (lock) {
              if (mine == turn) {
                onFailure.accept(e);
              }
            }
          }
        });
  }

  private boolean adopt(int mine, Kernel started, Consumer<Kernel> onStart) {
    synchronized (lock) {
      if (mine != turn) {
        return false;
      }
      kernel = Optional.of(started);
      onStart.accept(started);
      return true;
    }
  }

  /** Has no kernel from now on, and ends the one there is. */
  void drop() {
    turn++;
    kernel.ifPresent(old -> executor.execute(old::close));
    kernel = Optional.empty();
  }
}
