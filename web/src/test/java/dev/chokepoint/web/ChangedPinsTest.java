package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was pinned and changed since is told, and kept or updated by an entry of its own.
class ChangedPinsTest {

  private static final Pattern CHANGED = Pattern.compile("name=\"pin\" value=\"(\\d+)\"");

  @TempDir Path data;

  private void publish(String born) throws IOException {
    Path list =
        Files.writeString(
            data.resolve("list.ftm.json"),
            """
            {"id":"made-1","schema":"Person","properties":{"name":["Jane Quay"],"birthDate":["%s"]}}
            """
                .formatted(born));
    RunningServer.load(data, list, "made");
  }

  private static String changed(String html) {
    Matcher matcher = CHANGED.matcher(html);
    assertThat(matcher.find()).as("a changed pin").isTrue();
    return matcher.group(1);
  }

  private String pinned() {
    try (RunningServer server = RunningServer.over(data)) {
      Browser anna = new Browser(server);
      anna.open("/cases");
      String at =
          anna.send("/cases", "title", "Quay", "tlp", "amber", "by", "Anna")
              .header("Location")
              .replaceFirst(".*(/cases/case-\\d+)$", "$1");
      anna.open(at);
      anna.send(at + "/pins", "what", "entity", "id", "made-1", "by", "Anna");
      assertThat(anna.open(at).text()).doesNotContain(at + "/changes");
      return at;
    }
  }

  @Test
  void aChangedPinIsKeptOrUpdated() throws IOException {
    publish("1970-02-03");
    String at = pinned();
    publish("1971-02-03");
    try (RunningServer server = RunningServer.over(data)) {
      Browser anna = new Browser(server);
      assertThat(anna.open("/").text())
          .as("whoever is not known is told of all cases")
          .contains("<a href=\"" + at + "\">1 change in the cases</a>", "1 with no age limit");
      assertThat(anna.open("/cases").text()).contains("<td class=\"number\">1</td>");
      String html = anna.open(at).text();
      assertThat(html).contains("made-1: changed since pinned", "Keep what was pinned", "1 new.");
      String pin = changed(html);
      anna.send(at + "/changes", "pin", pin, "answer", "keep", "by", "Anna");
      assertThat(anna.open(at).text())
          .contains("1970-02-03")
          .doesNotContain("1971-02-03", at + "/changes");
      assertThat(anna.open("/").text())
          .as("Anna is known now, and the case is hers")
          .contains("no change in your cases", "no match waits for a person");
    }
    publish("1972-02-03");
    try (RunningServer server = RunningServer.over(data)) {
      Browser anna = new Browser(server);
      String pin = changed(anna.open(at).text());
      anna.send(at + "/changes", "pin", pin, "answer", "update", "by", "Anna");
      assertThat(anna.open(at).text())
          .as("what stood then stays beside what stands now")
          .contains("1970-02-03", "1972-02-03")
          .doesNotContain(at + "/changes");
    }
  }
}
