package org.inkbook.jupyter;

import java.util.List;

/**
 * What could stand at the cursor.
 *
 * @param matches each replaces the text from {@code start} to {@code end}
 * @param start an index into the code as a Java string
 * @param end an index into the code as a Java string
 */
public record Completion(List<String> matches, int start, int end) {
  public Completion {
    matches = List.copyOf(matches);
  }
}
