package org.inkbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
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
@Timeout(180)
class KernelServerTest {
  private final ConnectionInfo connection = ConnectionInfo.onLoopback();
  private final InputStream in = System.in;
  private KernelServer server;
  private RawClient client;

  @BeforeAll
  void start() {
    server = new KernelServer(connection, false, (thread, error) -> {});
    server.start(() -> System.setIn(server.input()));
    client = new RawClient(connection);
    client.awaitBroadcasts();
  }

  @AfterAll
  void stop() {
    System.setIn(in);
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
    assertThat(answer("comm_info_request", RawClient.object()).path("comms")).isEmpty();
    ObjectNode inspected = answer("inspect_request", code("x").put("cursor_pos", 1));
    assertThat(inspected.path("found").asBoolean(true)).isFalse();
  }

  @Test
  void aNameIsInspectedWithItsSignatureAndWhatIsWrittenOfIt() {
    String code = "var d = Network.input(28, 28);\nd.dropout(0.5)";
    ObjectNode content = code(code).put("cursor_pos", code.indexOf("pout"));
    ObjectNode answer = answer("inspect_request", content);
    assertThat(answer.path("found").asBoolean()).isTrue();
    assertThat(answer.path("data").path("text/plain").asText())
        .startsWith("Network Network.dropout(double share)\n");
  }

  @Test
  void valuesAskedForBesideTheCellAreInTheReply() {
    ObjectNode content = code("int side = 6;");
    content.putObject("user_expressions").put("area", "side * side").put("bad", "side / 0");
    Header asked = client.ask(client.shell, "execute_request", content);
    ObjectNode reply = client.receive(client.shell).content();
    ObjectNode area = (ObjectNode) reply.path("user_expressions").path("area");
    assertThat(area.path("status").asText()).isEqualTo("ok");
    assertThat(area.path("data").path("text/plain").asText()).isEqualTo("36");
    JsonNode bad = reply.path("user_expressions").path("bad");
    assertThat(bad.path("status").asText()).isEqualTo("error");
    assertThat(bad.path("ename").asText()).isEqualTo("ArithmeticException");
    assertThat(types(client.broadcasts(asked)))
        .containsExactly("status", "execute_input", "status");
  }

  @Test
  void theCellsOfTheSessionAreTheHistory() {
    for (String code : List.of("int h1 = 1;", "int h2 = 2;", "int h1 = 1;")) {
      Header asked = client.execute(code);
      assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("ok");
      assertThat(client.broadcasts(asked)).isNotEmpty();
    }
    ObjectNode tail = RawClient.object().put("hist_access_type", "tail").put("n", 2);
    assertThat(codes(answer("history_request", tail)))
        .containsExactly("int h2 = 2;", "int h1 = 1;");
    ObjectNode search =
        RawClient.object().put("hist_access_type", "search").put("pattern", "int h?*").put("n", 9);
    assertThat(codes(answer("history_request", search))).hasSize(3);
    assertThat(codes(answer("history_request", search.deepCopy().put("unique", true))))
        .containsExactly("int h2 = 2;", "int h1 = 1;");
    ObjectNode range =
        RawClient.object().put("hist_access_type", "range").put("session", 0).put("start", 1);
    JsonNode first =
        answer("history_request", range.put("stop", 2).put("output", true)).path("history").path(0);
    assertThat(first.path(1).asInt()).isEqualTo(1);
    assertThat(first.path(2).path(1).isNull()).isTrue();
  }

  private static List<String> codes(ObjectNode answer) {
    List<String> codes = new ArrayList<>();
    answer.path("history").forEach(entry -> codes.add(entry.path(2).asText()));
    return codes;
  }

  @Test
  void aCellReadsTheLinesThatItsFrontEndIsAskedFor() {
    String code =
        "var in = new Scanner(System.in); String who = in.nextLine(); int age = in.nextInt();"
            + " who + age";
    Header asked = client.ask(client.shell, "execute_request", code(code).put("allow_stdin", true));
    for (String line : List.of("Z\u00e4zilie", "7")) {
      Message question = client.receive(client.stdin);
      assertThat(question.type()).isEqualTo("input_request");
      assertThat(question.parent()).isEqualTo(asked);
      Header unused =
          client.ask(client.stdin, "input_reply", RawClient.object().put("value", line));
    }
    List<Message> said = client.broadcasts(asked);
    assertThat(types(said)).containsExactly("status", "execute_input", "execute_result", "status");
    assertThat(said.get(2).content().path("data").path("text/plain").asText())
        .contains("Z\u00e4zilie7");
    assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("ok");
  }

  @Test
  void whereNobodyCanAnswerInputEndsAndThatIsSaid() {
    Header asked = client.execute("int read = System.in.read(); read");
    List<Message> said = client.broadcasts(asked);
    assertThat(said.get(2).content().path("text").asText()).contains("nobody can answer here");
    assertThat(said.get(3).content().path("data").path("text/plain").asText()).isEqualTo("-1");
    assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("ok");
  }

  @Test
  void aCellThatWaitsForInputCanBeStopped() {
    ObjectNode content = code("System.in.read()").put("allow_stdin", true);
    Header asked = client.ask(client.shell, "execute_request", content);
    assertThat(client.receive(client.stdin).type()).isEqualTo("input_request");
    Header stop = client.ask(client.control, "interrupt_request", RawClient.object());
    assertThat(client.receive(client.control).parent()).isEqualTo(stop);
    assertThat(client.receive(client.shell).content().path("ename").asText())
        .isEqualTo("Interrupted");
    assertThat(client.broadcasts(asked)).isNotEmpty();
  }

  @Test
  void whatIsAskedForOnceAFailureIsKnownRuns() {
    for (int turn = 0; turn < 30; turn++) {
      Header failing = client.execute("throw new IllegalStateException();");
      assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("error");
      Header next = client.execute("1 + 1");
      assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("ok");
      assertThat(client.broadcasts(failing)).isNotEmpty();
      assertThat(client.broadcasts(next)).isNotEmpty();
    }
  }

  @Test
  void aWidgetThatWantsToTalkIsToldThatNobodyListens() {
    ObjectNode open = RawClient.object().put("comm_id", "c1").put("target_name", "widget");
    open.putObject("data");
    Header asked = client.ask(client.shell, "comm_open", open);
    List<Message> said = client.broadcasts(asked);
    assertThat(types(said)).containsExactly("status", "comm_close", "status");
    assertThat(said.get(1).content().path("comm_id").asText()).isEqualTo("c1");
  }

  @Test
  void debuggingIsRefusedPolitely() {
    ObjectNode request =
        RawClient.object().put("type", "request").put("seq", 7).put("command", "debugInfo");
    Header asked = client.ask(client.control, "debug_request", request);
    Message reply = client.receive(client.control);
    assertThat(reply.type()).isEqualTo("debug_reply");
    assertThat(reply.parent()).isEqualTo(asked);
    assertThat(reply.content().path("success").asBoolean(true)).isFalse();
    assertThat(reply.content().path("request_seq").asInt()).isEqualTo(7);
  }

  @Test
  void aClientThatGoesAwayInTheMidstOfACellLeavesTheKernelToTheNext() {
    try (RawClient passer = new RawClient(connection)) {
      passer.awaitBroadcasts();
      Header asked =
          passer.execute("int left = 0; while (left < 40) { left++; Thread.sleep(20); }");
      passer.awaitBroadcast(asked, "execute_input");
    }
    Header next = client.execute("left");
    List<Message> said = client.broadcasts(next);
    assertThat(said.get(2).content().path("data").path("text/plain").asText()).isEqualTo("40");
    assertThat(client.receive(client.shell).content().path("status").asText()).isEqualTo("ok");
  }

  @Test
  void requestsWithContentOfTheWrongKindAreAnsweredAndSurvived() {
    ObjectNode odd = RawClient.object().put("cursor_pos", "many").put("allow_stdin", "perhaps");
    odd.putArray("code").add(1);
    odd.put("user_expressions", 3).put("n", "x").put("hist_access_type", 4);
    for (String type :
        List.of(
            "execute_request",
            "complete_request",
            "inspect_request",
            "is_complete_request",
            "history_request",
            "kernel_info_request")) {
      Header asked = client.ask(client.shell, type, odd);
      assertThat(client.receive(client.shell).parent()).as(type).isEqualTo(asked);
      assertThat(client.broadcasts(asked)).isNotEmpty();
    }
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
