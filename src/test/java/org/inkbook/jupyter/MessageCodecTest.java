package org.inkbook.jupyter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageCodecTest {
  private final MessageCodec codec = new MessageCodec("secret");

  private static Message message() {
    Message request =
        Message.request("execute_request", "s1", Json.object().put("code", "1 + \u2713"));
    return new Message(
        List.of(bytes("someone")),
        request.header(),
        Header.of("comm_msg", "s2"),
        Json.object().put("m", 1),
        request.content());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void whatIsEncodedIsDecodedTheSame() {
    Message sent = message();
    Message got = codec.decode(codec.encode(sent)).orElseThrow();
    assertThat(got.header()).isEqualTo(sent.header());
    assertThat(got.parent()).isEqualTo(sent.parent());
    assertThat(got.metadata()).isEqualTo(sent.metadata());
    assertThat(got.content()).isEqualTo(sent.content());
    assertThat(got.identities()).containsExactly(bytes("someone"));
  }

  @Test
  void aMessageThatNobodyAskedForHasAnEmptyParent() {
    Message alone = Message.request("status", "s", Json.object());
    assertThat(new String(codec.encode(alone).get(3), UTF_8)).isEqualTo("{}");
    assertThat(codec.decode(codec.encode(alone)).orElseThrow().parent()).isEqualTo(Header.NONE);
  }

  @Test
  void aReplyGoesBackToWhoAskedAndNamesTheRequest() {
    Message asked = message();
    Message reply = asked.reply("execute_reply", "s3", Json.object());
    assertThat(reply.identities()).isEqualTo(asked.identities());
    assertThat(reply.parent()).isEqualTo(asked.header());
    assertThat(reply.header().id()).isNotEqualTo(asked.header().id());
  }

  /** Signed by Python's hmac module with the key {@code secret}. */
  @Test
  void aMessageSignedByAnotherProgramIsRead() {
    List<byte[]> frames =
        Stream.of(
                "<IDS|MSG>",
                "e2d3cadb1569a610aad5c756293989af7a766e9ecf66a507fd6b1bd3ad87cc02",
                "{\"msg_id\": \"a-1\", \"msg_type\": \"kernel_info_request\", \"version\": \"5.3\"}",
                "{}",
                "{}",
                "{}")
            .map(MessageCodecTest::bytes)
            .toList();
    assertThat(codec.decode(frames)).map(Message::type).contains("kernel_info_request");
  }

  @Test
  void buffersAfterTheMessageAreLeftAlone() {
    List<byte[]> frames = new ArrayList<>(codec.encode(message()));
    frames.add(new byte[] {1, 2, 3});
    assertThat(codec.decode(frames)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aDamagedMessageIsDropped(Damage damage) {
    List<byte[]> frames = new ArrayList<>(codec.encode(message()));
    damage.on(frames);
    assertThat(codec.decode(frames)).isEmpty();
  }

  @Test
  void jsonThatIsNoMessageIsDroppedEvenWhenSigned() {
    MessageCodec open = new MessageCodec("");
    for (String header : List.of("[]", "{", "", "null", "{}", "{\"msg_id\":\"1\"}")) {
      List<byte[]> frames =
          Stream.of("<IDS|MSG>", "", header, "{}", "{}", "{}")
              .map(MessageCodecTest::bytes)
              .toList();
      assertThat(open.decode(frames)).as(header).isEmpty();
    }
  }

  /** A way to damage a message. */
  interface Damage {
    void on(List<byte[]> frames);
  }

  static Stream<Damage> damages() {
    return Stream.of(
        List::clear,
        frames -> frames.remove(frames.size() - 1),
        frames -> frames.remove(1),
        frames -> frames.set(2, bytes("0".repeat(64))),
        frames -> frames.set(2, new byte[0]),
        frames -> frames.set(6, bytes("{\"code\": \"2\"}")),
        frames -> frames.set(3, Arrays.copyOf(frames.get(3), 10)));
  }
}
