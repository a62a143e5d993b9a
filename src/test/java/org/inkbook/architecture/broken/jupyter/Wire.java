package org.inkbook.architecture.broken.jupyter;

/** Stands on the same floor as the notebook. */
public class Wire {}
