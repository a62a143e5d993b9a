package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who sent a message, and what it is.
 *
 * @param id unique to the message
 * @param session unique to the running program that sent it
 * @param date when, in ISO 8601
 * @param type such as {@code execute_request}
 * @param version of the protocol
 */
public record Header(
    String id, String session, String username, String date, String type, String version) {

  /** The version of the protocol spoken here. */
  public static final String PROTOCOL = "5.3";

  /** The header of no message: the parent of what nobody asked for. */
  public static final Header NONE = new Header("", "", "", "", "", "");

  /** A new header for a message sent now. */
  public static Header of(String type, String session) {
    String date = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
    return new Header(UUID.randomUUID().toString(), session, "inkbook", date, type, PROTOCOL);
  }

  static Header read(ObjectNode json) {
    return new Header(
        json.path("msg_id").asText(""),
        json.path("session").asText(""),
        json.path("username").asText(""),
        json.path("date").asText(""),
        json.path("msg_type").asText(""),
        json.path("version").asText(""));
  }

  ObjectNode toJson() {
    ObjectNode json = Json.object();
    if (equals(NONE)) {
      return json;
    }
    return json.put("msg_id", id)
        .put("session", session)
        .put("username", username)
        .put("date", date)
        .put("msg_type", type)
        .put("version", version);
  }
}
