package org.inkbook.ui.frame;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.inkbook.fault.Hinted;

/**
 * Something to tell the reader, in the window and without interrupting.
 *
 * @param key what it is about; a later notice about the same takes its place
 * @param message what happened
 * @param hint what to try, or empty
 * @param details for whoever asks, or empty
 * @param actions what can be done about it
 */
record Notice(
    String key, Level level, String message, String hint, String details, List<Action> actions) {

  /** A button of a notice; pressing it also takes the notice away. */
  record Action(String words, Runnable run) {}

  Notice {
    actions = List.copyOf(actions);
  }

  static Notice info(String key, String message) {
    return new Notice(key, Level.INFO, message, "", "", List.of());
  }

  /** What went wrong, in words; where it came from only if it should not have happened. */
  static Notice of(String key, Throwable error, Action... actions) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    if (cause instanceof Hinted hinted) {
      return new Notice(
          key, Level.PROBLEM, sentence(cause.getMessage()), hinted.hint(), "", List.of(actions));
    }
    return new Notice(
        key,
        Level.PROBLEM,
        "Something went wrong that should not have: " + cause,
        "Your notebook is as it was; save it, and go on.",
        trace(cause),
        List.of(actions));
  }

  Notice with(Action... more) {
    return new Notice(key, level, message, hint, details, List.of(more));
  }

  /** With a capital at its beginning and a full stop at its end. */
  static String sentence(String message) {
    if (message == null || message.isEmpty()) {
      return "";
    }
    boolean ended = message.endsWith(".") || message.endsWith("!") || message.endsWith("?");
    String upper = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    return ended ? upper : upper + ".";
  }

  private static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
