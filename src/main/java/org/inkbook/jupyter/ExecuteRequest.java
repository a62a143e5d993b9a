package org.inkbook.jupyter;

/**
 * Code to run.
 *
 * @param silent whether to run it without echo, without a number, and without a result shown
 * @param storeHistory whether the cell gets a number
 * @param stopOnError whether cells already asked for are given up when this one fails
 */
public record ExecuteRequest(
    String code, boolean silent, boolean storeHistory, boolean stopOnError) {

  /** A cell as a notebook runs it: numbered, heard, and the end of its queue when it fails. */
  public static ExecuteRequest cell(String code) {
    return new ExecuteRequest(code, false, true, true);
  }

  /** Work behind the scenes that shows nothing. */
  public static ExecuteRequest silent(String code) {
    return new ExecuteRequest(code, true, false, false);
  }
}
