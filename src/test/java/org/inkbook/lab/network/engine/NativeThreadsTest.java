package org.inkbook.lab.network.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

class NativeThreadsTest {
  private NativeOps library;

  @BeforeEach
  void load() {
    Route.best();
    library = NativeOpsHolder.getInstance().getDeviceNativeOps();
    library.setOmpNumThreads(2);
  }

  @Test
  void oneOfTwoWorksHasHalfTheThreadsAndGivesThemBack() {
    assertThat(NativeThreads.share(2, library::ompGetMaxThreads)).isEqualTo(1);
    assertThat(library.ompGetMaxThreads()).isEqualTo(2);
  }

  @Test
  void anotherThreadKeepsItsOwn() {
    int before =
        CompletableFuture.supplyAsync(library::ompGetMaxThreads, NativeThreadsTest::run).join();
    int meanwhile =
        NativeThreads.share(
            2,
            () ->
                CompletableFuture.supplyAsync(library::ompGetMaxThreads, NativeThreadsTest::run)
                    .join());
    assertThat(meanwhile).isEqualTo(before);
  }

  private static void run(Runnable work) {
    new Thread(work).start();
  }

  @Test
  void oneThreadIsNotDivided() {
    assertThat(NativeThreads.share(5, library::ompGetMaxThreads)).isEqualTo(1);
  }

  @Test
  void aSmallWorkHasOne() {
    AtomicInteger threads = new AtomicInteger();
    NativeThreads.one(() -> threads.set(library.ompGetMaxThreads()));
    assertThat(threads).hasValue(1);
    assertThat(library.ompGetMaxThreads()).isEqualTo(2);
  }

  @Test
  void aWorkThatFailsGivesThemBackToo() {
    assertThatThrownBy(
            () ->
                NativeThreads.share(
                    2,
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(library.ompGetMaxThreads()).isEqualTo(2);
  }
}
