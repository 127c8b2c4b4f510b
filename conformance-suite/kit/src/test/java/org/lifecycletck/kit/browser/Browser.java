package org.lifecycletck.kit.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system's Chromium without a window, driven through its own debugging protocol. */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern LISTENING = Pattern.compile("ws://127\\.0\\.0\\.1:(\\d+)/");
  private static final long DEADLINE_SECONDS = 60;

  /** The accessibility engine reads one colour once, not at each element that has it. */
  private static final String EACH_COLOUR_ONCE =
      """
      ;{
        const color = axe.commons.color.Color.prototype;
        const read = color.parseString;
        const known = new Map();
        color.parseString = function (text) {
          if (known.has(text)) {
            [this.r, this.g, this.b, this.alpha] = known.get(text);
          } else {
            read.call(this, text);
            known.set(text, [this.r, this.g, this.b, this.alpha]);
          }
          return this;
        };
      }
      0
      """;

  private final Process process;
  private final DevTools tools;

  /** Starts it, its profile in this directory; skips the test where there is none. */
  public static Browser start(Path profile) throws Exception {
    Optional<Path> program = find();
    assumeTrue(program.isPresent(), "Chromium is installed");
    List<String> command = new ArrayList<>();
    command.add(program.get().toString());
    command.addAll(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank"));
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    Matcher port = null;
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      port = LISTENING.matcher(line);
      if (port.find()) {
        break;
      }
    }
    assertTrue(port != null && port.reset().find(), "the browser did not start");
    Thread drain = new Thread(() -> said.lines().forEach(line -> {}), "browser-stderr");
    drain.setDaemon(true);
    drain.start();
    return new Browser(process, Integer.parseInt(port.group(1)));
  }

  private static Optional<Path> find() {
    for (String place : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")) {
        Path file = Path.of(place, name);
        if (Files.isExecutable(file) && !Files.isDirectory(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private Browser(Process process, int port) throws Exception {
    this.process = process;
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
    JsonNode pages =
        MAPPER.readTree(client.send(list, HttpResponse.BodyHandlers.ofString()).body());
    String address = "";
    for (JsonNode page : pages) {
      if (page.get("type").asText().equals("page")) {
        address = page.get("webSocketDebuggerUrl").asText();
      }
    }
    tools = new DevTools(client, URI.create(address), DEADLINE_SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tools.call(domain + ".enable");
    }
  }

  /** Opens a page in a window of this width, in light or dark. */
  public void open(URI page, int width, boolean dark) throws Exception {
    tools.forget();
    ObjectNode size = MAPPER.createObjectNode();
    size.put("width", width).put("height", 900).put("deviceScaleFactor", 1).put("mobile", false);
    tools.call("Emulation.setDeviceMetricsOverride", size);
    ObjectNode media = MAPPER.createObjectNode();
    ObjectNode scheme = media.putArray("features").addObject();
    scheme.put("name", "prefers-color-scheme").put("value", dark ? "dark" : "light");
    tools.call("Emulation.setEmulatedMedia", media);
    tools.call("Page.navigate", MAPPER.createObjectNode().put("url", "about:blank"));
    tools.await("Page.loadEventFired");
    tools.forget();
    tools.call("Page.navigate", MAPPER.createObjectNode().put("url", page.toString()));
    tools.await("Page.loadEventFired");
  }

  /** The value of an expression in the page, or of the promise it makes. */
  public JsonNode eval(String expression) throws Exception {
    ObjectNode params = MAPPER.createObjectNode();
    params.put("expression", expression).put("awaitPromise", true).put("returnByValue", true);
    JsonNode answer = tools.call("Runtime.evaluate", params);
    assertFalse(answer.has("exceptionDetails"), answer.toString());
    return answer.at("/result/value");
  }

  /** Presses and lets go of a key such as {@code Tab}. */
  public void press(String key, int code, String text) throws Exception {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode params = MAPPER.createObjectNode();
      params.put("type", type).put("key", key).put("code", key);
      params.put("windowsVirtualKeyCode", code);
      if (type.equals("keyDown") && !text.isEmpty()) {
        params.put("text", text);
      }
      tools.call("Input.dispatchKeyEvent", params);
    }
  }

  /** Errors of the page so far: exceptions, and what its console calls an error. */
  public List<String> errors() {
    return tools.events().stream()
        .filter(
            event ->
                event.path("method").asText().equals("Runtime.exceptionThrown")
                    || event.at("/params/entry/level").asText().equals("error")
                    || event.at("/params/type").asText().equals("error"))
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses the page has asked for. */
  public List<String> requests() {
    return tools.events().stream()
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asText())
        .toList();
  }

  /** What the accessibility engine calls serious or critical. */
  public List<String> barriers() throws Exception {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      eval(new String(in.readAllBytes(), StandardCharsets.UTF_8) + EACH_COLOUR_ONCE);
    }
    JsonNode found =
        eval(
            "axe.run({resultTypes: ['violations']})"
                + ".then(r => ({looked: r.passes.length, found: r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' ; '))}))");
    assertTrue(found.get("looked").asInt() >= 10, "axe looked at something");
    List<String> barriers = new ArrayList<>();
    found.get("found").forEach(one -> barriers.add(one.asText()));
    return barriers;
  }

  /** Saves what the window shows. */
  public void screenshot(Path file) throws Exception {
    JsonNode picture = tools.call("Page.captureScreenshot");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
  }

  @Override
  public void close() throws IOException {
    try {
      process.destroy();
      if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
