package org.inkbook.jupyter;

import org.inkbook.fault.Hinted;

/** The kernel process could not be started, or ended while an answer was owed. */
public final class KernelException extends RuntimeException implements Hinted {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message what happened
   * @param hint what to try, or an empty string
   */
  public KernelException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  @Override
  public String hint() {
    return hint;
  }
}
