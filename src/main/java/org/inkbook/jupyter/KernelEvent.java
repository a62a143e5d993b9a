package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a kernel says while it runs a cell, in the order in which it said it. A MIME bundle ({@code
 * data}) maps MIME types to content, as in a notebook file; treat it as immutable.
 */
public sealed interface KernelEvent
    permits KernelEvent.Status,
        KernelEvent.ExecuteInput,
        KernelEvent.Stream,
        KernelEvent.DisplayData,
        KernelEvent.UpdateDisplayData,
        KernelEvent.ExecuteResult,
        KernelError {

  /** What the kernel is doing. */
  enum State {
    STARTING,
    BUSY,
    IDLE
  }

  /** The kernel began or ended the work that was asked for. */
  record Status(State state) implements KernelEvent {}

  /**
   * The kernel repeats the code that it begins to run.
   *
   * @param executionCount the number of the cell, from 1
   */
  record ExecuteInput(String code, int executionCount) implements KernelEvent {}

  /**
   * Text that the cell printed; not necessarily whole lines.
   *
   * @param name {@code stdout} or {@code stderr}
   */
  record Stream(String name, String text) implements KernelEvent {}

  /**
   * An output of the cell.
   *
   * @param displayId the name by which it can be updated later, also by other cells; empty when it
   *     cannot
   */
  record DisplayData(ObjectNode data, ObjectNode metadata, String displayId)
      implements KernelEvent {}

  /** New content for every output that was displayed under this name. */
  record UpdateDisplayData(ObjectNode data, ObjectNode metadata, String displayId)
      implements KernelEvent {}

  /**
   * The value of the cell's last expression.
   *
   * @param executionCount the number of the cell, from 1
   */
  record ExecuteResult(int executionCount, ObjectNode data, ObjectNode metadata)
      implements KernelEvent {}
}
