package org.inkbook.jupyter;

import java.util.Optional;

/**
 * How a cell ended. It arrives after the cell's last event.
 *
 * @param executionCount the number of the cell, from 1; 0 when the kernel did not say
 * @param error what went wrong: present for {@code ERROR}, {@code STOPPED} and {@code DIED}
 */
public record ExecuteReply(Status status, int executionCount, Optional<KernelError> error) {

  /** The ways in which a cell can end. */
  public enum Status {
    /** It ran to its end. */
    OK,
    /** It did not compile, or threw. */
    ERROR,
    /** Its user interrupted it. */
    STOPPED,
    /** It never ran, because a cell asked for earlier failed or was stopped. */
    ABORTED,
    /** The kernel process ended first. */
    DIED
  }

  /** Whether the cell ran to its end. */
  public boolean ok() {
    return status == Status.OK;
  }
}
