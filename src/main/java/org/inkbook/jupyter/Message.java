package org.inkbook.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One message of the protocol.
 *
 * @param identities the routing frames before the message: who asked, or a topic; may be empty
 * @param parent the header of the request that this belongs to, or {@link Header#NONE}
 */
public record Message(
    List<byte[]> identities,
    Header header,
    Header parent,
    ObjectNode metadata,
    ObjectNode content) {

  public Message {
    identities = List.copyOf(identities);
  }

  /** A request, sent now. */
  public static Message request(String type, String session, ObjectNode content) {
    return new Message(List.of(), Header.of(type, session), Header.NONE, Json.object(), content);
  }

  /** An answer to this message, for whoever sent it. */
  public Message reply(String type, String session, ObjectNode content) {
    return new Message(identities, Header.of(type, session), header, Json.object(), content);
  }

  /** The kind of message, such as {@code execute_request}. */
  public String type() {
    return header.type();
  }
}
