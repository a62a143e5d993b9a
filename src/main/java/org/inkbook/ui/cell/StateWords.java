package org.inkbook.ui.cell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inkbook.session.CellStatus;

/**
 * What is known of a cell, in words.
 *
 * @param now when this is said: a cell that runs has run so long by then
 */
record StateWords(CellStatus status, Instant now) {
  private static final int MOST_NAMES = 2;

  /** Where the cell is in its life; empty when it has not run. */
  Optional<String> state() {
    return switch (status.state()) {
      case IDLE -> Optional.empty();
      case QUEUED -> Optional.of("queued");
      case RUNNING -> Optional.of("running " + running());
      case DONE -> Optional.of("done" + took(" in "));
      case FAILED -> Optional.of("failed" + took(" after "));
      case STOPPED -> Optional.of("stopped" + took(" after "));
    };
  }

  private String running() {
    Duration since = Duration.between(status.began().orElse(now), now);
    return whole(since.isNegative() ? Duration.ZERO : since);
  }

  private String took(String between) {
    return status.took().map(took -> between + seconds(took)).orElse("");
  }

  /** Why the cell is stale, such as {@code stale: filters changed}; empty when it is not. */
  Optional<String> stale() {
    if (!status.isStale()) {
      return Optional.empty();
    }
    List<String> what = new ArrayList<>();
    if (status.staleness().edited()) {
      what.add("code");
    }
    List<String> names = status.staleness().names();
    if (names.size() > MOST_NAMES) {
      what.add(names.size() + " values");
    } else {
      what.addAll(names);
    }
    return Optional.of("stale: " + listed(what) + " changed");
  }

  /** Everything that changed, for whoever asks for more; empty when the cell is not stale. */
  Optional<String> staleAtLength() {
    if (!status.isStale()) {
      return Optional.empty();
    }
    List<String> names = status.staleness().names();
    String code = status.staleness().edited() ? "The code was changed since it ran. " : "";
    String above =
        names.isEmpty() ? "" : "It uses " + listed(names) + ", made anew or stale since. ";
    return Optional.of(code + above + "Run it to bring it up to date.");
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String seconds(Duration took) {
    double seconds = took.toMillis() / 1000.0;
    if (seconds < 0.05) {
      return took.toMillis() + " ms";
    }
    return seconds < 9.95 ? String.format(Locale.ROOT, "%.1f s", seconds) : whole(took);
  }

  private static String whole(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
  }
}
