package org.inkbook.jupyter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads what a process writes past the protocol - a JVM that cannot start, a native library that
 * crashes - and keeps the last lines, which say why it died.
 */
final class OutputTail {
  private static final int LINES = 20;
  private static final int LONGEST = 500;

  private final Deque<String> lines = new ArrayDeque<>();
  private final Thread thread;

  OutputTail(InputStream output) {
    thread = new Thread(() -> read(output), "kernel-output");
    thread.setDaemon(true);
    thread.start();
  }

  /** The last lines; to be asked after the process has ended, for it waits for the rest. */
  String last() {
    try {
      thread.join(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (lines) {
      return String.join("\n", lines);
    }
  }

  private void read(InputStream output) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException closed) {
      // The process has ended.
    }
  }

  private void add(String line) {
    synchronized (lines) {
      lines.add(line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line);
      if (lines.size() > LINES) {
        lines.remove();
      }
    }
  }
}
