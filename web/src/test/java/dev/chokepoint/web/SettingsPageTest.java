package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys are switched off and changed in the settings, and every page says the reader's own.
class SettingsPageTest {

  @TempDir static Path data;
  private static RunningServer server;
  private Browser anna;

  @BeforeAll
  static void start() {
    Fixtures.load(data);
    server = RunningServer.over(data);
  }

  @BeforeEach
  void annaOpensTheSettings() {
    anna = new Browser(server);
    anna.open("/settings");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aChangedKeyIsSaidOnEveryPage() {
    assertThat(anna.send("/settings", "keys", "on", "key-/", "q", "key-j", "ї").status())
        .isEqualTo(303);
    assertThat(anna.open("/settings").text())
        .contains("name=\"key-/\" value=\"q\"", "name=\"key-j\" value=\"ї\"")
        .contains("data-keymap=\"%2F=q&amp;j=%D1%97\"", "aria-keyshortcuts=\"q\"")
        .contains("placeholder=\"q Search");
    assertThat(anna.open("/help/shortcuts").text())
        .contains(">q</kbd>", ">ї</kbd>")
        .doesNotContain(">j</kbd>");
    assertThat(anna.open("/graph?of=hb-anna").text())
        .as("keys that were not changed")
        .contains("data-keyed=\"x\"");
  }

  @Test
  void twoActsWithOneKeyAreRefusedAndNothingIsSaved() {
    assertThat(anna.send("/settings", "keys", "off", "key-j", "k").status()).isEqualTo(400);
    assertThat(anna.open("/settings").text())
        .contains("data-keys=\"on\"", "data-keymap=\"\"", "name=\"key-j\" value=\"\"");
  }

  @Test
  void whatAnotherFormDoesNotAskStaysAsItWas() {
    anna.send("/settings", "key-j", "q");
    anna.send("/settings", "keys", "off");
    assertThat(anna.open("/settings").text()).contains("data-keys=\"off\"", "data-keymap=\"j=q\"");
  }

  @Test
  void everySingleKeyCanBeChangedAndSaysWhatItDoes() {
    assertThat(anna.open("/settings").text())
        .contains("name=\"key-g\"", "name=\"key-.\"", "name=\"key-?\"", "go to a page")
        .doesNotContain("key-Escape", "key-Shift");
  }
}
