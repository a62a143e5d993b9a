"""Drives the kernel with Jupyter's own client, and prints a line for each thing that is as it should be.

Usage: conformance.py FOLDER          everything, in one kernel, in that folder
       conformance.py FOLDER COUNT    so many kernels, one after another

The first thing that is not as it should be ends the script with an error.
"""

import os
import sys
import time

from jupyter_client.manager import start_new_kernel

PATIENCE = 120


def check(name, is_so, found=""):
    if not is_so:
        raise SystemExit(f"NOT: {name}: {found}")
    print(name, flush=True)


def reply_to(client, asked):
    """The reply to a request; the client leaves some of its own unread when it starts a kernel."""
    while True:
        reply = client.get_shell_msg(timeout=PATIENCE)
        if reply["parent_header"].get("msg_id") == asked:
            return reply


def run(client, code, **options):
    """The reply to a cell, and all that was said about it from busy to idle."""
    asked = client.execute(code, **options)
    return reply_to(client, asked), said_about(client, asked)


def said_about(client, asked):
    said = []
    while True:
        message = client.get_iopub_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == asked:
            said.append(message)
            if message["content"].get("execution_state") == "idle":
                return said


def types(said):
    return [message["msg_type"] for message in said]


def find(said, kind):
    return next(message["content"] for message in said if message["msg_type"] == kind)


def ask(client, reply_type, request):
    reply = reply_to(client, request)
    assert reply["msg_type"] == reply_type, reply
    assert types(said_about(client, request)) == ["status", "status"]
    return reply["content"]


def cells(client):
    reply, said = run(client, 'System.out.println("hello"); 6 * 7')
    check("execute: busy, input, outputs, idle, in this order",
          types(said) == ["status", "execute_input", "stream", "execute_result", "status"], types(said))
    check("execute: the value is in the result", find(said, "execute_result")["data"]["text/plain"] == "42")
    check("execute: every message names its request",
          all(m["parent_header"]["session"] == client.session.session for m in said))
    reply, said = run(client, 'System.err.print("oops");')
    check("stream: standard error is told from standard output", find(said, "stream")["name"] == "stderr")
    reply, said = run(client, "1 / 0")
    check("execute: an error is broadcast and replied",
          reply["content"]["status"] == "error" and find(said, "error")["ename"] == "ArithmeticException")
    before = reply["content"]["execution_count"]
    reply, said = run(client, "8", silent=True)
    check("execute: silent", types(said) == ["status", "status"], types(said))
    reply, said = run(client, "9", store_history=False)
    check("execute: store_history", reply["content"]["execution_count"] == before)
    reply, said = run(client, "int w = 5;", user_expressions={"double": "w * 2", "none": "w / 0"})
    asides = reply["content"]["user_expressions"]
    check("execute: user_expressions", asides["double"]["data"]["text/plain"] == "10"
          and asides["none"]["status"] == "error", asides)
    asked = [client.execute(code) for code in ("Thread.sleep(400); int z = 1 / 0;", "1", "2")]
    replies = [reply_to(client, request)["content"]["status"] for request in asked]
    check("execute: stop_on_error", replies == ["error", "aborted", "aborted"], replies)
    for header in asked:
        said_about(client, header)
    reply, said = run(client, 'show(new int[] {1, 2}); show(java.util.List.of("a"));')
    check("display_data: what is shown has plain text and HTML",
          types(said).count("display_data") == 2 or "text/plain" in find(said, "display_data")["data"], said)


def displays(client):
    code = """var d = org.inkbook.output.CurrentDisplay.get();
              var shown = d.show(new org.inkbook.output.Text("first"));
              Thread.sleep(300); shown.update(new org.inkbook.output.Text("second"));"""
    reply, said = run(client, code)
    check("update_display_data: under the name of the first",
          find(said, "update_display_data")["transient"] == find(said, "display_data")["transient"], types(said))


def questions(client):
    info = ask(client, "kernel_info_reply", client.kernel_info())
    check("kernel_info: language and protocol",
          info["language_info"]["name"] == "java" and info["protocol_version"].startswith("5."))
    code = "var digits = new ArrayList<Integer>();\ndigits.si"
    content = ask(client, "complete_reply", client.complete(code, len(code)))
    check("complete: what stands above is known", "size()" in content["matches"], content)
    check("complete: the part that is replaced", code[content["cursor_start"]:content["cursor_end"]] == "si")
    code = "Network.input(28, 28)"
    content = ask(client, "inspect_reply", client.inspect(code, code.index("put")))
    check("inspect: signature", "input(int height, int width)" in content["data"].get("text/plain", ""), content)
    for code, status in (("f();", "complete"), ("f(", "incomplete"), (") f", "invalid")):
        found = ask(client, "is_complete_reply", client.is_complete(code))
        check("is_complete: " + status, found["status"] == status, found)
    history = ask(client, "history_reply", client.history(hist_access_type="tail", n=2, raw=True, output=False))
    check("history: tail", len(history["history"]) == 2 and history["history"][-1][2] != "", history)
    check("comm_info: none", ask(client, "comm_info_reply", client.comm_info())["comms"] == {})


def typed(client):
    asked = client.execute("var in = new Scanner(System.in); in.nextLine() + in.nextLine()", allow_stdin=True)
    for line in ("ja", "nein"):
        question = client.get_stdin_msg(timeout=PATIENCE)
        check("input_request: names the cell", question["parent_header"]["msg_id"] == asked)
        client.input(line)
    reply_to(client, asked)
    found = find(said_about(client, asked), "execute_result")["data"]["text/plain"]
    check("input_reply: the cell reads it", "janein" in found, found)


def interrupts(manager, client):
    training = """var net = Network.input(28, 28).dense(2000).softmax(10);
                  var run = net.fit(Digits.generated(1500, 100, 1), Training.epochs(500).noEarlyStopping());"""
    for name, code in (("a sleep", "Thread.sleep(60_000);"), ("a loop", "while (true) {}"), ("a training", training)):
        asked = client.execute(code)
        while client.get_iopub_msg(timeout=PATIENCE)["msg_type"] != "execute_input":
            pass  # a stop must not overtake what it is to stop: they travel on two channels
        time.sleep(4 if name == "a training" else 0.3)
        start = time.monotonic()
        manager.interrupt_kernel()
        reply = reply_to(client, asked)
        seconds = time.monotonic() - start
        said_about(client, asked)
        check(f"interrupt: {name}", reply["content"].get("ename") == "Interrupted", reply["content"])
        print(f"# {name} stopped after {seconds:.2f} s", flush=True)
        reply, said = run(client, "1 + 1")
        check(f"interrupt: the cell after {name} runs", find(said, "execute_result")["data"]["text/plain"] == "2")


def control(client):
    message = client.session.msg("debug_request", {"type": "request", "seq": 3, "command": "initialize"})
    client.control_channel.send(message)
    reply = client.get_control_msg(timeout=PATIENCE)
    check("debug: refused politely", reply["msg_type"] == "debug_reply" and reply["content"]["success"] is False)
    said_about(client, message["header"]["msg_id"])


def unsigned(client):
    key = client.session.key
    client.session.key = b"somebody else's"
    client.execute("System.exit(3);")
    client.session.key = key
    reply, said = run(client, '"alive"')
    check("a message with a wrong signature is not heard", reply["content"]["status"] == "ok")


def much(client, folder):
    reply, said = run(client, 'for (int i = 0; i < 100; i++) System.out.print("x".repeat(1 << 20));')
    printed = sum(len(m["content"]["text"]) for m in said if m["content"].get("name") == "stdout")
    words = "".join(m["content"]["text"] for m in said if m["content"].get("name") == "stderr")
    check("stream: 100 MB are bounded, which is said", printed == 10 << 20 and "output-1.txt" in words, words)
    run(client, "1;")
    rest = os.path.getsize(os.path.join(folder, "output-1.txt"))
    check("stream: the rest is in a file", printed + rest == 100 << 20, rest)


def restart(manager, client):
    run(client, "int kept = 1;")
    manager.restart_kernel(now=False)
    client.wait_for_ready(timeout=PATIENCE)
    reply, said = run(client, "kept")
    check("shutdown: after a restart the values are gone", reply["content"]["status"] == "error", reply["content"])
    check("heartbeat: the kernel is alive", manager.is_alive() and client.is_alive())


def everything(folder):
    manager, client = start_new_kernel(kernel_name="inkbook", cwd=folder, startup_timeout=PATIENCE)
    try:
        cells(client)
        displays(client)
        questions(client)
        typed(client)
        control(client)
        unsigned(client)
        interrupts(manager, client)
        much(client, folder)
        restart(manager, client)
    finally:
        client.stop_channels()
        manager.shutdown_kernel()
    check("shutdown: the process ends", not manager.is_alive())


def many(folder, count):
    for number in range(count):
        manager, client = start_new_kernel(kernel_name="inkbook", cwd=folder, startup_timeout=PATIENCE)
        reply, said = run(client, f"{number} + 1")
        assert find(said, "execute_result")["data"]["text/plain"] == str(number + 1)
        reply, said = run(client, "ProcessHandle.current().pid()")
        pid = int(find(said, "execute_result")["data"]["text/plain"])
        client.stop_channels()
        manager.shutdown_kernel()
        check(f"kernel {number + 1}: its process has ended", not os.path.exists(f"/proc/{pid}"), pid)
        check(f"kernel {number + 1}: its connection file is gone", not os.path.exists(manager.connection_file))


if len(sys.argv) > 2:
    many(sys.argv[1], int(sys.argv[2]))
else:
    everything(sys.argv[1])
