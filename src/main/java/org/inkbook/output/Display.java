package org.inkbook.output;

/** Where outputs go: the kernel's wire to its front end, or the terminal. Safe from any thread. */
public interface Display {

  /** Shows an output below what was shown before. */
  Shown show(Output output);

  /** An output that is on display and can be replaced, as a live chart is. */
  interface Shown {

    /** Puts another output in the place of the one shown. */
    void update(Output output);
  }
}
