package org.inkbook.architecture.broken.notebook;

import org.inkbook.architecture.broken.jupyter.Wire;

/** Breaks {@code floors}: two rooms of one floor do not know each other. */
public class VisitsItsNeighbour {
  Wire neighbour;
}
