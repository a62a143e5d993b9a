package org.inkbook.ui.frame;

import java.util.List;

/**
 * Something that the reader has to decide before the program goes on.
 *
 * @param text what would happen, in a sentence or two
 * @param choices the first is the one that Enter takes
 */
record Question<T>(String title, String text, List<Choice<T>> choices) {

  /**
   * One answer.
   *
   * @param danger whether something is lost by it
   */
  record Choice<T>(String words, T answer, boolean danger) {
    static <T> Choice<T> safe(String words, T answer) {
      return new Choice<>(words, answer, false);
    }

    static <T> Choice<T> losing(String words, T answer) {
      return new Choice<>(words, answer, true);
    }
  }

  Question {
    choices = List.copyOf(choices);
  }
}
