package org.inkbook.jupyter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns messages into signed frames and back. Safe from several threads. */
public final class MessageCodec {
  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final int PARTS = 4;

  private final Signer signer;

  /**
   * @param key the key of the connection file; empty switches signing off
   */
  public MessageCodec(String key) {
    signer = new Signer(key);
  }

  /** The frames of a message, ready to send. */
  public List<byte[]> encode(Message message) {
    List<byte[]> parts =
        List.of(
            Json.write(message.header().toJson()),
            Json.write(message.parent().toJson()),
            Json.write(message.metadata()),
            Json.write(message.content()));
    List<byte[]> frames = new ArrayList<>(message.identities());
    frames.add(DELIMITER);
    frames.add(signer.sign(parts));
    frames.addAll(parts);
    return frames;
  }

  /**
   * Reads a message.
   *
   * @return empty when the frames are no message, or their signature is not ours; such are to be
   *     dropped
   */
  public Optional<Message> decode(List<byte[]> frames) {
    int start = 0;
    while (start < frames.size() && !Arrays.equals(frames.get(start), DELIMITER)) {
      start++;
    }
    if (frames.size() < start + 2 + PARTS) {
      return Optional.empty();
    }
    // Frames after the four parts are binary buffers, which neither side uses and nobody signs.
    List<byte[]> parts = frames.subList(start + 2, start + 2 + PARTS);
    if (!signer.verify(frames.get(start + 1), parts)) {
      return Optional.empty();
    }
    return parse(frames.subList(0, start), parts);
  }

  private static Optional<Message> parse(List<byte[]> identities, List<byte[]> parts) {
    try {
      Header header = Header.read(Json.read(parts.get(0)));
      if (header.id().isEmpty() || header.type().isEmpty()) {
        return Optional.empty();
      }
      Header parent = Header.read(Json.read(parts.get(1)));
      return Optional.of(
          new Message(
              identities, header, parent, Json.read(parts.get(2)), Json.read(parts.get(3))));
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }
}
