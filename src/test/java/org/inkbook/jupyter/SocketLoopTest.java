package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

class SocketLoopTest {
  private final SocketLoop loop = new SocketLoop("loop-under-test");
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private ZMQ.Socket socket;

  @BeforeEach
  void start() {
    ZMQ.Socket receiver = loop.open(SocketType.PAIR);
    socket = loop.open(SocketType.PAIR);
    receiver.bind("inproc://here");
    socket.connect("inproc://here");
    loop.listen(receiver, frames -> hear(new String(frames.get(0), ZMQ.CHARSET)));
    loop.start();
  }

  @AfterEach
  void stop() {
    loop.close();
  }

  private void hear(String text) {
    if (text.equals("bad")) {
      throw new IllegalStateException("a handler that fails on purpose");
    }
    heard.add(text);
  }

  private void send(String text) {
    loop.post(() -> SocketLoop.send(socket, List.of(text.getBytes(ZMQ.CHARSET))));
  }

  private String next() throws InterruptedException {
    String text = heard.poll(5, TimeUnit.SECONDS);
    return text == null ? "nothing" : text;
  }

  @Test
  void aThreadThatWasInterruptedCanStillPostAndSoCanOthersAfterIt() throws InterruptedException {
    Thread.currentThread().interrupt();
    send("one");
    assertThat(Thread.interrupted()).isTrue();
    send("two");
    assertThat(List.of(next(), next())).containsExactly("one", "two");
  }

  @Test
  void aHandlerThatFailsDoesNotEndTheListening() throws InterruptedException {
    send("bad");
    send("good");
    assertThat(next()).isEqualTo("good");
  }

  @Test
  void manyPostsFromManyThreadsAllArriveEachThreadsInOrder() throws InterruptedException {
    List<Thread> threads =
        List.of("a", "b", "c").stream().map(name -> new Thread(() -> count(name))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      all.add(next());
    }
    assertThat(all.stream().filter(text -> text.startsWith("b")))
        .containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj(i -> "b" + i).toList());
  }

  private void count(String name) {
    for (int i = 0; i < 1000; i++) {
      send(name + i);
    }
  }
}
