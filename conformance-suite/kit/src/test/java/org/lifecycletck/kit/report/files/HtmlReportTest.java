package org.lifecycletck.kit.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.browser.Browser;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/** The page of a run in a browser, from a file, without a network. */
class HtmlReportTest {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String RULES = "SND,CAN,TGT";
  private static final String SHOWN =
      "[...document.querySelectorAll('.entry')].filter(e => !e.hidden).map(e => e.id).join(' ')";

  @TempDir private static Path directory;
  private static Browser browser;

  private static URI passing;
  private static URI failing;
  private static URI compared;

  @BeforeAll
  static void look() throws Exception {
    // Not in the temporary directory: processes of the browser may write there after it has ended.
    Path profiles = Files.createDirectories(Path.of("target", "browser").toAbsolutePath());
    browser = Browser.start(Files.createTempDirectory(profiles, "profile"));
    List<CaseResult> fine = List.of(Runs.check("SND-001", "Fine", Verdict.CONFORMS, ""));
    passing = page("passing", fine, "SND-001");
    failing = page("failing with spaces", mixed(), RULES);
    page("compared", fine, RULES);
    compared = page("compared", mixed(), RULES);
  }

  private static List<CaseResult> mixed() {
    List<CaseResult> checks = new ArrayList<>(Runs.everyVerdict("the send <b>returns</b> TRUE"));
    checks.add(Runs.violation("CAN-001", "Waived", "known").waived("will be mended"));
    return checks;
  }

  private static URI page(String name, List<CaseResult> checks, String select) throws Exception {
    Path out = directory.resolve(name);
    Runs.write(out, Runs.header("Mine </script><script>throw 1</script>"), checks, select);
    return out.resolve("report.html").toUri();
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "passing, 1280, false", "passing, 390, true",
    "failing, 1280, false", "failing, 390, true",
    "compared, 390, true", "compared, 1280, false"
  })
  void everybodyCanReadIt(String name, int width, boolean dark) throws Exception {
    URI page = name.equals("passing") ? passing : name.equals("failing") ? failing : compared;
    browser.open(page, width, dark);
    browser.eval("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.screenshot(PICTURES.resolve(name + "-" + width + (dark ? "-dark" : "") + ".png"));
    assertEquals(List.of(), browser.errors());
    assertEquals(List.of(page.toString()), browser.requests());
    int wide = browser.eval("document.documentElement.scrollWidth").asInt();
    assertTrue(wide <= width, "scrolls sideways: " + wide);
    assertEquals(List.of(), browser.barriers());
  }

  @Test
  void searchAndVerdictsFilterTheRules() throws Exception {
    browser.open(failing, 1280, false);
    int all = browser.eval("document.querySelectorAll('.entry').length").asInt();
    assertTrue(all > 50, "rules: " + all);
    type("failing status at once");
    assertEquals("SND-002 SND-009", browser.eval(SHOWN).asText());
    assertEquals("2 of " + all + " rules", browser.eval("shown.textContent").asText());
    type("");
    browser.eval(
        "document.querySelectorAll('.filter input[type=checkbox]').forEach(b =>"
            + " { if (!['violates', 'waived'].includes(b.value)) b.click(); })");
    assertEquals("CAN-001 SND-002", browser.eval(SHOWN).asText());
    type("no such words");
    assertEquals("", browser.eval(SHOWN).asText());
  }

  private static void type(String text) throws Exception {
    browser.eval(
        "{ const s = document.getElementById('search'); s.value = '"
            + text
            + "'; s.dispatchEvent(new Event('input')); }");
  }

  @Test
  void linksLeadToARuleAndToAViolation() throws Exception {
    browser.open(URI.create(failing + "#SND-002"), 1280, false);
    assertTrue(browser.eval("document.querySelector('#SND-002 details').open").asBoolean());
    assertFalse(browser.eval("document.querySelector('#SND-001 details').open").asBoolean());
    browser.open(URI.create(failing + "#violation-CAN-001-waived"), 390, false);
    String top = "document.querySelector('#violation-CAN-001-waived').getBoundingClientRect().top";
    double place = browser.eval(top).asDouble();
    assertTrue(place >= -1 && place < 900, "top: " + place);
    browser.eval("location.hash = '%E0%A4%A'");
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void aViolationShowsItsPicturesAndHowToRepeatIt() throws Exception {
    browser.open(URI.create(failing + "#violation-SND-002-the-target-refuses"), 1280, false);
    browser.screenshot(PICTURES.resolve("violation.png"));
    String inside = "document.querySelector('#violation-SND-002-the-target-refuses')";
    assertEquals(2, browser.eval(inside + ".querySelectorAll('.picture svg').length").asInt());
    assertTrue(
        browser
                .eval(inside + ".querySelector('svg line.bad').getBoundingClientRect().width")
                .asDouble()
            > 50);
    String text = browser.eval(inside + ".innerText").asText();
    for (String part :
        List.of(
            "returns FALSE, WdfRequestGetStatus MUST return a failing status",
            "WdfRequestSend (call 6) returns FALSE",
            "the send <b>returns</b> TRUE",
            "--subject 'spi:Mine </script>")) {
      assertTrue(text.contains(part), part + " in " + text);
    }
    String link = browser.eval(inside + ".querySelector('blockquote footer a').href").asText();
    assertTrue(link.endsWith("/ddi/wdfrequest/nf-wdfrequest-wdfrequestsend#returns"), link);
  }

  @Test
  void theKeyboardReachesAndOpensARule() throws Exception {
    browser.open(passing, 1280, false);
    String focus = "document.activeElement.closest('.entry') ? document.activeElement.tagName : ''";
    int tabs = 0;
    while (!browser.eval(focus).asText().equals("SUMMARY") && tabs < 40) {
      browser.press("Tab", 9, "");
      tabs++;
    }
    assertTrue(tabs < 40, "no rule is reached");
    browser.press("Enter", 13, "\r");
    assertTrue(browser.eval("document.querySelector('#SND-001 details').open").asBoolean());
  }

  @Test
  void aComparisonNamesTheRulesThatDiffer() throws Exception {
    browser.open(compared, 1280, false);
    String text = browser.eval("document.getElementById('comparison').innerText").asText();
    assertTrue(text.contains("SND-002"), text);
    assertFalse(text.contains("SND-001"), text);
  }
}
