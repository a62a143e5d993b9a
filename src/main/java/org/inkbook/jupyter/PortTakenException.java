package org.inkbook.jupyter;

/** Another program took a port between its choice and the kernel's start. */
public final class PortTakenException extends Exception {
  /** How a kernel process ends in this case. */
  public static final int EXIT_CODE = 98;

  private static final long serialVersionUID = 1L;
}
