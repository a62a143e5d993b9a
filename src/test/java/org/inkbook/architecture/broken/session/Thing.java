package org.inkbook.architecture.broken.session;

import org.inkbook.architecture.broken.lab.scoring.LooksAtTheNetwork;

/** Breaks {@code front}: a session that knows the library. */
public class Thing {
  LooksAtTheNetwork seen;
}
