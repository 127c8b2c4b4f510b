package org.lifecycletck.kit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.browser.Browser;

/** The site in a browser, from its files, without a network. */
class SiteBrowserTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  private static Browser browser;
  private static Path site;

  @BeforeAll
  static void look() throws Exception {
    Path profiles = Files.createDirectories(Path.of("target", "browser").toAbsolutePath());
    browser = Browser.start(Files.createTempDirectory(profiles, "profile"));
    site = SharedSite.place();
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private static URI page(String name) {
    String[] parts = name.split("#", 2);
    String uri = site.resolve(parts[0]).toUri().toString();
    return URI.create(parts.length == 1 ? uri : uri + "#" + parts[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 1280, false",
    "index.html, 390, true",
    "rules/SND-008.html, 1280, true",
    "rules/SND-008.html, 390, false",
    "rules/TGT-022.html, 390, true",
    "calls/wdfiotargetpurge.html, 1280, false",
    "calls/wdfrequestsend.html, 390, true",
    "states.html, 1280, true",
    "states.html, 390, false",
    "differences.html, 390, false",
    "recordings.html, 390, true",
    "recordings/D-G18-359-v1.html, 390, false",
    "ddi-index.html, 390, false",
    "sdv-index.html, 1280, false",
    "invariants.html, 390, true",
    "faulty.html, 1280, false",
    "races.html, 390, true"
  })
  void everybodyCanReadIt(String name, int width, boolean dark) throws Exception {
    browser.open(page(name), width, dark);
    browser.eval("document.querySelectorAll('details').forEach(d => d.open = true)");
    String picture = "site-" + name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width;
    browser.screenshot(PICTURES.resolve(picture + (dark ? "-dark" : "") + ".png"));
    assertEquals(List.of(), browser.errors());
    for (String request : browser.requests()) {
      assertTrue(request.startsWith(site.toUri().toString()), request);
    }
    int wide = browser.eval("document.documentElement.scrollWidth").asInt();
    assertTrue(wide <= width, "scrolls sideways: " + wide);
    assertEquals(List.of(), browser.barriers());
  }

  private static String search(String text) throws Exception {
    browser.eval(
        "{ const s = document.getElementById('search'); s.value = '"
            + text
            + "'; s.dispatchEvent(new Event('input')); }");
    return browser
        .eval(
            "new Promise(done => { const look = () => { const s = document.querySelector("
                + "'#found [role=status]').textContent; s ? done([s, ...[...document"
                + ".querySelectorAll('#found a')].map(a => a.textContent)].join('\\n'))"
                + " : requestAnimationFrame(look); }; look(); })")
        .asText();
  }

  @ParameterizedTest
  @CsvSource({
    "SND-008, SND-008 Purged and closed targets refuse",
    "purged refuse, SND-008 Purged and closed targets refuse",
    "wdfrequestcancelsentrequest, WdfRequestCancelSentRequest",
    "kmdf-ReqSendFail, kmdf-ReqSendFail",
    "lost-wake-up, lost-wake-up",
    "second stop leave, Second stop leave while first blocked in stop wait"
  })
  void theSearchFinds(String words, String title) throws Exception {
    browser.open(page("rules/CAN-001.html"), 1280, false);
    List<String> found = search(words).lines().toList();
    assertTrue(found.get(0).matches("\\d+ found.*"), found.get(0));
    assertTrue(found.subList(1, Math.min(found.size(), 4)).contains(title), found.toString());
    String first = browser.eval("document.querySelector('#found a').href").asText();
    assertTrue(first.startsWith(site.toUri().toString()), first);
    assertEquals("Nothing found", search("no such words at all"));
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void theKeyboardSearchesAndChooses() throws Exception {
    browser.open(page("index.html"), 1280, false);
    browser.press("/", 191, "/");
    assertEquals("search", browser.eval("document.activeElement.id").asText());
    search("IGNORE_TARGET_STATE");
    browser.screenshot(PICTURES.resolve("site-search.png"));
    browser.press("ArrowDown", 40, "");
    assertEquals("A", browser.eval("document.activeElement.tagName").asText());
    assertEquals(List.of(), browser.barriers());
    browser.press("Escape", 27, "");
    assertTrue(browser.eval("document.getElementById('found').hidden").asBoolean());
    assertEquals("search", browser.eval("document.activeElement.id").asText());
  }

  @Test
  void choosingWhatIsGivenNarrowsTheTable() throws Exception {
    browser.open(page("calls/wdfrequestsend.html#send"), 390, false);
    String rows = "[...document.querySelectorAll('#send .row')].filter(r => !r.hidden)";
    int all = browser.eval(rows + ".length").asInt();
    assertTrue(all > 15, "rows: " + all);
    String button =
        "[...document.querySelectorAll('#send .conditions button')].find(b => b.textContent === '";
    browser.eval(button + "the in-gate is shut').click()");
    browser.eval("document.querySelector('input[value=\"kmdf-1.33\"]').click()");
    assertEquals(
        "1 of " + all + " rows",
        browser.eval("document.querySelector('#send .count').textContent").asText());
    assertTrue(
        browser.eval(rows + "[0].textContent").asText().contains("STATUS_INVALID_DEVICE_STATE"));
    assertTrue(browser.eval(button + "the in-gate is open').disabled").asBoolean());
    browser.screenshot(PICTURES.resolve("site-narrowed.png"));
    browser.eval(button + "the in-gate is shut').click()");
    browser.eval("document.querySelector('input[name=profile][value=\"\"]').click()");
    browser.eval("document.getElementById('odd').click()");
    int legal = browser.eval(rows + ".length").asInt();
    assertTrue(legal < all, legal + " of " + all);
    assertFalse(browser.eval(rows + ".some(r => r.dataset.kind !== 'normal')").asBoolean());
  }

  @Test
  void thePicturesAreThere() throws Exception {
    browser.open(page("states.html"), 1280, false);
    assertEquals(2, browser.eval("document.querySelectorAll('.picture svg').length").asInt());
    assertTrue(
        browser
                .eval("document.querySelector('svg .state').getBoundingClientRect().width")
                .asDouble()
            > 80);
    browser.open(page("recordings/D-G18-359-v1.html"), 1280, false);
    assertTrue(browser.eval("document.querySelectorAll('svg line.call').length").asInt() > 5);
  }
}
