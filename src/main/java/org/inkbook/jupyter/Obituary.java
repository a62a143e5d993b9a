package org.inkbook.jupyter;

/** Says why a kernel process ended. */
final class Obituary {
  private static final int SIGNALS = 128;
  private static final int SIGKILL = 9;

  private Obituary() {}

  static KernelException of(int exitCode, boolean wanted, String lastWords) {
    if (wanted) {
      return new KernelException("The kernel was shut down.", "");
    }
    String words = lastWords.isBlank() ? "" : " Its last words were:\n" + lastWords;
    return new KernelException(
        "The kernel process ended: " + cause(exitCode) + "." + words, hint(exitCode));
  }

  private static String cause(int exitCode) {
    if (exitCode == SIGNALS + SIGKILL) {
      return "it was killed, by somebody or by the system for want of memory";
    }
    if (exitCode > SIGNALS) {
      return "it was ended by signal " + (exitCode - SIGNALS);
    }
    return "exit code " + exitCode + ", as after System.exit(" + exitCode + ")";
  }

  private static String hint(int exitCode) {
    return exitCode == SIGNALS + SIGKILL
        ? "run the cells again in a new kernel, with less data at a time"
        : "run the cells again in a new kernel";
  }
}
