package org.inkbook.kernel;

/** What this process does when the terminal it shares with its parent sends a signal. */
final class Signals {
  private Signals() {}

  /**
   * Leaves Ctrl+C to the parent, which then stops the cell and saves what there is. By reflection,
   * since Java has no other way to it than a class that not every Java need have.
   */
  static void ignoreInterrupt() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object interrupt = signal.getConstructor(String.class).newInstance("INT");
      Object ignore = handler.getField("SIG_IGN").get(null);
      signal.getMethod("handle", signal, handler).invoke(null, interrupt, ignore);
    } catch (ReflectiveOperationException e) {
      System.err.println("Ctrl+C will end the kernel too: " + e);
    }
  }
}
