package org.inkbook.session;

import org.inkbook.jupyter.KernelError;
import org.inkbook.jupyter.KernelEvent;

/** A run of a cell in a kernel. Events may still come from it when it is over. */
final class ActiveRun {
  private final Kernel kernel;
  private final String cell;
  private final long number;
  private final long began = System.nanoTime();
  private boolean toldError;
  private boolean superseded;

  /**
   * @param number of the run, by which a later one of the same cell is told from it
   */
  ActiveRun(Kernel kernel, String cell, long number) {
    this.kernel = kernel;
    this.cell = cell;
    this.number = number;
  }

  Kernel kernel() {
    return kernel;
  }

  String cell() {
    return cell;
  }

  long number() {
    return number;
  }

  /** Milliseconds since it began. */
  long ageMillis() {
    return (System.nanoTime() - began) / 1_000_000;
  }

  /** Its cell is to run again, with newer values; tells whether that is news. */
  boolean supersede() {
    boolean news = !superseded;
    superseded = true;
    return news;
  }

  boolean superseded() {
    return superseded;
  }

  void heard(KernelEvent event) {
    toldError |= event instanceof KernelError;
  }

  /** Whether the kernel itself said what went wrong, which a dead one cannot. */
  boolean toldError() {
    return toldError;
  }
}
