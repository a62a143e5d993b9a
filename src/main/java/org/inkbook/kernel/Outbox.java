package org.inkbook.kernel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkbook.output.Output;

/**
 * What cells have printed and shown and nobody has sent yet, in order. Safe from any thread.
 *
 * <p>The learner's code only ever adds here. It must not send: on JDK 17 it can be stopped by force
 * at any instruction, and a lock of {@code java.util.concurrent} that it held would be held for
 * ever. Monitors are released.
 */
final class Outbox {

  /** One thing to send. */
  sealed interface Item {}

  /** Text printed to {@code stdout} or {@code stderr}. */
  record Text(String stream, String text) implements Item {}

  /** A new output under a name of its own. */
  record Shown(String id, Output output) implements Item {}

  /** New content of an output. */
  record Updated(String id, Output output) implements Item {}

  /** The cell wants a line of input. */
  record Question() implements Item {}

  private final int longestPrint;
  private final int mostShown;
  private final RestOfOutput rest;
  private final Runnable onAdded;
  private List<Item> items = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private String stream = "stdout";
  private long bytes;
  private int shown;

  /**
   * @param longestPrint the most bytes that one cell can print
   * @param mostShown the most outputs that one cell can show
   * @param rest takes what is printed beyond that
   * @param onAdded called whenever something was added
   */
  Outbox(int longestPrint, int mostShown, RestOfOutput rest, Runnable onAdded) {
    this.longestPrint = longestPrint;
    this.mostShown = mostShown;
    this.rest = rest;
    this.onAdded = onAdded;
  }

  /** A new cell begins, which may print and show as much as the last one. */
  synchronized void begin() {
    rest.close();
    bytes = 0;
    shown = 0;
  }

  /** A stream to print to, {@code stdout} or {@code stderr}. */
  PrintStream stream(String name) {
    return new PrintStream(new Stream(name), true, StandardCharsets.UTF_8);
  }

  synchronized void show(String id, Output output) {
    if (shown <= mostShown) {
      shown++;
      closeText();
      items.add(
          shown <= mostShown
              ? new Shown(id, output)
              : new Text("stderr", "[cut here: a cell can show " + mostShown + " outputs]\n"));
      onAdded.run();
    }
  }

  synchronized void update(String id, Output output) {
    items.add(new Updated(id, output));
    onAdded.run();
  }

  /** The cell waits for a line of input. */
  synchronized void ask() {
    closeText();
    items.add(new Question());
    onAdded.run();
  }

  /** A word of the kernel's own, beside what the cell prints. */
  synchronized void say(String text) {
    closeText();
    items.add(new Text("stderr", text));
    onAdded.run();
  }

  /** Takes everything out, of the updates of one output only the last. */
  synchronized List<Item> take() {
    closeText();
    List<Item> taken = items;
    items = new ArrayList<>();
    Map<String, Item> last = new LinkedHashMap<>();
    taken.forEach(
        item -> {
          if (item instanceof Updated update) {
            last.put(update.id(), update);
          }
        });
    taken.removeIf(item -> item instanceof Updated update && last.get(update.id()) != item);
    return taken;
  }

  private synchronized void print(String name, byte[] text, int offset, int length) {
    if (!name.equals(stream)) {
      closeText();
      stream = name;
    }
    int room = (int) Math.min(length, longestPrint - bytes);
    if (room > 0) {
      printed.write(text, offset, room);
      bytes += room;
    }
    if (room < length) {
      int written = Math.max(0, room);
      cut(text, offset + written, length - written);
    }
    onAdded.run();
  }

  /** Said once; what comes after it goes to a file. */
  private void cut(byte[] text, int offset, int length) {
    if (bytes <= longestPrint) {
      bytes = longestPrint + 1L;
      closeText();
      byte[] half = printed.toByteArray();
      printed.reset();
      String most = "a cell can print " + (longestPrint >> 20) + " MB";
      say("\n[cut here: " + most + "; " + rest.open() + "]\n");
      rest.write(half, 0, half.length).ifPresent(this::note);
    }
    rest.write(text, offset, length).ifPresent(this::note);
  }

  private void note(String words) {
    say("[" + words + "]\n");
  }

  /** Makes an item of what was printed, up to its last whole character. */
  private void closeText() {
    byte[] text = printed.toByteArray();
    int whole = Utf8.wholeCharacters(text);
    if (whole > 0) {
      printed.reset();
      printed.write(text, whole, text.length - whole);
      items.add(new Text(stream, new String(text, 0, whole, StandardCharsets.UTF_8)));
    }
  }

  private final class Stream extends OutputStream {
    private final String name;

    Stream(String name) {
      this.name = name;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] text, int offset, int length) {
      print(name, text, offset, length);
    }
  }
}
