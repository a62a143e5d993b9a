package org.inkbook.app.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Measures a figure in the kernel that calls it. */
public final class Worker {
  private Worker() {}

  /** Prints the values of a figure as JSON on standard output, progress on standard error. */
  public static void measure(String figure) throws JsonProcessingException {
    Figure named = Figure.of(figure);
    System.out.print(
        new ObjectMapper().writeValueAsString(named.measurement().measure(System.err::println)));
  }
}
