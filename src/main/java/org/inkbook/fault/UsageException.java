package org.inkbook.fault;

/** The caller asked for something that cannot be: a shape that does not fit, a rate below zero. */
public final class UsageException extends IllegalArgumentException implements Hinted {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message what is wrong and what was expected, naming the value
   * @param hint what to try, or an empty string
   */
  public UsageException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  @Override
  public String hint() {
    return hint;
  }
}
