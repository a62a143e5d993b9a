package org.inkbook.architecture.broken.output;

import org.inkbook.architecture.broken.session.Thing;

/** Breaks {@code floors}: the ground floor imports the fourth. */
public class LooksUp {
  Thing above;
}
