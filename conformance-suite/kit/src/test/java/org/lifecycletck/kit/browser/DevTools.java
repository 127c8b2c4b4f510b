package org.lifecycletck.kit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The debugging protocol of a page: calls with their answers, and the events in between. */
final class DevTools implements WebSocket.Listener {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final WebSocket socket;
  private final long seconds;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private int calls;

  DevTools(HttpClient client, URI address, long seconds) throws Exception {
    this.seconds = seconds;
    this.socket =
        client.newWebSocketBuilder().buildAsync(address, this).get(seconds, TimeUnit.SECONDS);
  }

  JsonNode call(String method) throws Exception {
    return call(method, MAPPER.createObjectNode());
  }

  JsonNode call(String method, ObjectNode params) throws Exception {
    calls++;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(calls, answer);
    ObjectNode call = MAPPER.createObjectNode().put("id", calls).put("method", method);
    call.set("params", params);
    socket.sendText(call.toString(), true).get(seconds, TimeUnit.SECONDS);
    JsonNode said = answer.get(seconds, TimeUnit.SECONDS);
    if (said.has("error")) {
      throw new IOException(method + ": " + said.get("error"));
    }
    return said.get("result");
  }

  /** Waits until an event of this name has come since they were forgotten. */
  void await(String method) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    synchronized (events) {
      while (events.stream().noneMatch(event -> event.get("method").asText().equals(method))) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new IllegalStateException("no " + method + " in " + seconds + " s");
        }
        events.wait(left);
      }
    }
  }

  void forget() {
    synchronized (events) {
      events.clear();
    }
  }

  List<JsonNode> events() {
    synchronized (events) {
      return List.copyOf(events);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      take(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    JsonNode said;
    try {
      said = MAPPER.readTree(text);
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
    if (said.has("id")) {
      answers.remove(said.get("id").asInt()).complete(said);
    } else {
      synchronized (events) {
        events.add(said);
        events.notifyAll();
      }
    }
  }
}
