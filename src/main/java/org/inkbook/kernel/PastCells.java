package org.inkbook.kernel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells that this kernel has run, for front ends that step back through them. */
final class PastCells {
  /** There is one session: nothing is kept of earlier kernels. */
  private static final int SESSION = 1;

  private static final int MOST = 10_000;

  /** A cell and its number. */
  private record Past(int count, String code) {}

  private final List<Past> cells = new ArrayList<>();

  synchronized void add(int count, String code) {
    if (cells.size() == MOST) {
      cells.remove(0);
    }
    cells.add(new Past(count, code));
  }

  /** The answer to a {@code history_request}. */
  synchronized ObjectNode answer(ObjectNode request) {
    boolean withOutput = request.path("output").asBoolean(false);
    ObjectNode answer = Answers.ok();
    ArrayNode history = answer.putArray("history");
    for (Past past : chosen(request)) {
      ArrayNode entry = history.addArray().add(SESSION).add(past.count());
      if (withOutput) {
        entry.addArray().add(past.code()).addNull();
      } else {
        entry.add(past.code());
      }
    }
    return answer;
  }

  private List<Past> chosen(ObjectNode request) {
    return switch (request.path("hist_access_type").asText("tail")) {
      case "range" -> range(request);
      case "search" -> last(found(request), request);
      default -> last(cells, request);
    };
  }

  private List<Past> range(ObjectNode request) {
    int session = request.path("session").asInt(0);
    int start = request.path("start").asInt(0);
    int stop = request.path("stop").asInt(Integer.MAX_VALUE);
    // Session 0 is the current one; others are counted from it backwards, or by their number.
    return session == 0 || session == SESSION
        ? cells.stream().filter(cell -> cell.count() >= start && cell.count() < stop).toList()
        : List.of();
  }

  private List<Past> found(ObjectNode request) {
    Pattern pattern = glob(request.path("pattern").asText("*"));
    List<Past> found =
        cells.stream().filter(cell -> pattern.matcher(cell.code()).matches()).toList();
    if (!request.path("unique").asBoolean(false)) {
      return found;
    }
    Map<String, Past> last = new LinkedHashMap<>();
    for (Past cell : found) {
      last.remove(cell.code());
      last.put(cell.code(), cell);
    }
    return List.copyOf(last.values());
  }

  private static List<Past> last(List<Past> all, ObjectNode request) {
    int most = request.path("n").asInt(MOST);
    return all.subList(Math.max(0, all.size() - Math.max(0, most)), all.size());
  }

  /** A pattern in which {@code *} stands for any text and {@code ?} for any character. */
  private static Pattern glob(String text) {
    String regex = text.codePoints().mapToObj(PastCells::regex).collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  private static String regex(int character) {
    return switch (character) {
      case '*' -> ".*";
      case '?' -> ".";
      default -> Pattern.quote(Character.toString(character));
    };
  }
}
