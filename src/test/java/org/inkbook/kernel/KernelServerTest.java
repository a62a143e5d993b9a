package org.inkbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkbook.jupyter.ConnectionInfo;
import org.inkbook.jupyter.Header;
import org.inkbook.jupyter.Message;
import org.inkbook.jupyter.MessageCodec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** The messages of a server in this process, seen from the other end of the sockets. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class KernelServerTest {
  private final ConnectionInfo connection = ConnectionInfo.onLoopback();
  private KernelServer server;
  private RawClient client;

  @BeforeAll
  void start() {
    server = new KernelServer(connection, (thread, error) -> {});
    server.start(() -> {});
    client = new RawClient(connection);
    client.awaitBroadcasts();
  }

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  private static ObjectNode code(String code) {
    return RawClient.object().put("code", code);
  }

  private static List<String> types(List<Message> messages) {
    return messages.stream().map(Message::type).toList();
  }

  private ObjectNode answer(String type, ObjectNode content) {
    Header asked = client.ask(client.shell, type, content);
    Message reply = client.receive(client.shell);
    assertThat(reply.parent()).isEqualTo(asked);
    assertThat(types(client.broadcasts(asked))).containsExactly("status", "status");
    return reply.content();
  }

  @Test
  void whatTheKernelTakesIsToldWithoutWaitingForCells() {
    Header asked = client.ask(client.control, "usage_request", RawClient.object());
    Message reply = client.receive(client.control);
    assertThat(reply.type()).isEqualTo("usage_reply");
    assertThat(reply.parent()).isEqualTo(asked);
    assertThat(reply.content().path("pid").asLong()).isEqualTo(ProcessHandle.current().pid());
    assertThat(reply.content().path("kernel_memory").asLong()).isGreaterThan(20_000_000);
  }

  @Test
  void aCellIsBroadcastInOrderAndEveryMessageNamesItsRequest() {
    Header asked = client.execute("int a = 20;\na + 1");
    List<Message> said = client.broadcasts(asked);
    assertThat(types(said)).containsExactly("status", "execute_input", "execute_result", "status");
    assertThat(said.get(0).content().path("execution_state").asText()).isEqualTo("busy");
    assertThat(said.get(1).content().path("code").asText()).isEqualTo("int a = 20;\na + 1");
    assertThat(said.get(2).content().path("data").path("text/plain").asText()).isEqualTo("21");
    Message reply = client.receive(client.shell);
    assertThat(reply.type()).isEqualTo("execute_reply");
    assertThat(reply.parent()).isEqualTo(asked);
    assertThat(reply.content().path("status").asText()).isEqualTo("ok");
    assertThat(reply.content().path("execution_count"))
        .isEqualTo(said.get(1).content().path("execution_count"));
  }

  @Test
  void anErrorIsBroadcastAndRepliedAlike() {
    Header asked = client.execute("1 / 0");
    List<Message> said = client.broadcasts(asked);
    assertThat(types(said)).containsExactly("status", "execute_input", "error", "status");
    ObjectNode reply = client.receive(client.shell).content();
    assertThat(reply.path("status").asText()).isEqualTo("error");
    for (String part : List.of("ename", "evalue", "traceback")) {
      assertThat(reply.path(part)).isEqualTo(said.get(2).content().path(part));
    }
  }

  @Test
  void aSilentCellSaysNothingAndHasNoNumber() {
    Header first = client.execute("1;");
    int before = client.receive(client.shell).content().path("execution_count").asInt();
    assertThat(client.broadcasts(first)).isNotEmpty();
    Header asked = client.ask(client.shell, "execute_request", code("5").put("silent", true));
    assertThat(types(client.broadcasts(asked))).containsExactly("status", "status");
    assertThat(client.receive(client.shell).content().path("execution_count").asInt())
        .isEqualTo(before);
  }

  @Test
  void whatIsPrintedBetweenCellsArrivesByItself() {
    server.stream("stdout").print("before");
    assertThat(client.receive(client.iopub).content().path("text").asText()).isEqualTo("before");
  }

  @Test
  void cellsBehindOneThatFailsAreAborted() {
    List<Header> asked = new ArrayList<>();
    for (String code : List.of("Thread.sleep(500); int e = 1 / 0;", "int never1 = 1;", "2")) {
      asked.add(client.execute(code));
    }
    Header info = client.ask(client.shell, "kernel_info_request", RawClient.object());
    List<String> statuses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      statuses.add(client.receive(client.shell).content().path("status").asText());
    }
    assertThat(statuses).containsExactly("error", "aborted", "aborted", "ok");
    for (Header header : asked) {
      assertThat(client.broadcasts(header)).isNotEmpty();
    }
    assertThat(client.broadcasts(info)).hasSize(2);
  }

  @Test
  void aCellThatMayFailLeavesThoseBehindItAlone() {
    ObjectNode lenient = code("Thread.sleep(300); int f = 1 / 0;").put("stop_on_error", false);
    Header first = client.ask(client.shell, "execute_request", lenient);
    Header second = client.execute("2;");
    assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("error");
    assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("ok");
    assertThat(client.broadcasts(first)).isNotEmpty();
    assertThat(client.broadcasts(second)).isNotEmpty();
  }

  @Test
  void anInterruptIsAnsweredWhileACellRunsAndStopsIt() throws InterruptedException {
    Header asked = client.execute("Thread.sleep(60_000);");
    client.awaitBroadcast(asked, "execute_input"); // Requests on two sockets may overtake another.
    Header interrupt = client.ask(client.control, "interrupt_request", RawClient.object());
    Message reply = client.receive(client.control);
    assertThat(reply.type()).isEqualTo("interrupt_reply");
    assertThat(reply.parent()).isEqualTo(interrupt);
    assertThat(client.receive(client.shell).content().path("ename").asText())
        .isEqualTo("Interrupted");
    assertThat(client.broadcasts(asked)).isNotEmpty();
  }

  @Test
  void theKernelIntroducesItself() {
    ObjectNode info = answer("kernel_info_request", RawClient.object());
    assertThat(info.path("protocol_version").asText()).isEqualTo("5.3");
    assertThat(info.path("language_info").path("name").asText()).isEqualTo("java");
    assertThat(info.path("status").asText()).isEqualTo("ok");
  }

  @Test
  void positionsOfACompletionAreCountedInCodePoints() {
    String code = "/* \uD83D\uDE00 */ \"text\".isBl";
    ObjectNode content = code(code).put("cursor_pos", code.codePointCount(0, code.length()));
    ObjectNode answer = answer("complete_request", content);
    assertThat(answer.path("matches").path(0).asText()).isEqualTo("isBlank()");
    assertThat(answer.path("cursor_start").asInt()).isEqualTo(15);
    assertThat(answer.path("cursor_end").asInt()).isEqualTo(19);
  }

  @Test
  void codeIsCompleteIncompleteOrInvalid() {
    for (String[] pair :
        new String[][] {{"f();", "complete"}, {"f(", "incomplete"}, {") f", "invalid"}}) {
      assertThat(answer("is_complete_request", code(pair[0])).path("status").asText())
          .isEqualTo(pair[1]);
    }
  }

  @Test
  void whatIsNotOfferedIsAnsweredEmpty() {
    assertThat(answer("history_request", RawClient.object()).path("history")).isEmpty();
    assertThat(answer("comm_info_request", RawClient.object()).path("comms")).isEmpty();
    ObjectNode inspected = answer("inspect_request", code("x").put("cursor_pos", 1));
    assertThat(inspected.path("found").asBoolean(true)).isFalse();
  }

  @Test
  void theHeartEchoesWhatItIsSent() {
    client.heart.send("ping");
    assertThat(client.heart.recvStr()).isEqualTo("ping");
  }

  @Test
  void messagesThatAreWronglySignedOrMalformedAreDroppedAndSurvived() {
    ObjectNode spy = code("System.setProperty(\"server.test.spy\", \"ran\");");
    Message request = Message.request("execute_request", "spy", spy);
    List<byte[]> forged = new MessageCodec("another key").encode(request);
    List<byte[]> signed = new MessageCodec(connection.key()).encode(request);
    List<List<byte[]>> bad =
        List.of(
            forged,
            signed.subList(0, 4),
            signed.subList(1, 6),
            List.of(new byte[0]),
            Stream.of("<IDS|MSG>", "", "{", "{}", "{}", "{}").map(s -> s.getBytes(UTF_8)).toList());
    for (List<byte[]> frames : bad) {
      RawClient.send(client.shell, frames);
      RawClient.send(client.control, frames);
    }
    assertThat(answer("kernel_info_request", RawClient.object())).isNotEmpty();
    assertThat(System.getProperty("server.test.spy")).isNull();
  }

  @Test
  void aRequestOfAnUnknownKindIsOnlyBusyAndIdle() {
    Header asked = client.ask(client.shell, "dance_request", RawClient.object());
    assertThat(types(client.broadcasts(asked))).containsExactly("status", "status");
  }
}
