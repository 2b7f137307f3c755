package dev.chokepoint.sources.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Records of JSON lines and of JSON arrays.
class JsonRecordsTest {

  private final List<ReadIssue> issues = new ArrayList<>();

  private List<JsonRecord> records(String text) throws IOException {
    List<JsonRecord> records = new ArrayList<>();
    new JsonRecords(BytesFile.of("r.json", text), issues::add).forEach(records::add);
    return records;
  }

  @Test
  void linesAndAnArrayGiveTheSameRecords() throws IOException {
    List<JsonRecord> lines = records("\uFEFF{\"a\": 1}\n\n{\"a\": \"б\"}\n");
    List<JsonRecord> array = records(" [{\"a\": 1},\n {\"a\": \"б\"}]");

    assertThat(lines).extracting(each -> each.text("a")).containsExactly("1", "б");
    assertThat(array).extracting(each -> each.text("a")).containsExactly("1", "б");
    assertThat(array.getLast().value("a").map(StatedValue::place).map(Object::toString))
        .contains("r.json line 2, /a");
  }

  @Test
  void whatWasNeverAskedForIsTold() throws IOException {
    JsonRecord record =
        records("{\"a\": {\"b\": 1, \"c\": [2, null]}, \"d\": [{\"e\": true}], \"f\": null}")
            .getFirst();
    record.object("a").orElseThrow().value("b");
    record.objects("d").getFirst().passOver("x");

    assertThat(record.unread().keySet()).containsExactly("a.c", "d.e");
    assertThat(record.unread().get("d.e")).extracting(StatedValue::text).isEqualTo("true");
  }

  @Test
  void aBadLineIsRejectedByPlaceAndTheRestRead() throws IOException {
    assertThat(records("{\"a\": 1}\n{\"a\": \n[1]\n{\"a\": 1, \"a\": 2}\n{} x\n{\"a\": 3}\n"))
        .hasSize(2);
    assertThat(issues)
        .extracting(issue -> issue.locator().line() + " " + issue.severity())
        .containsExactly("2 REJECTED", "3 REJECTED", "4 REJECTED", "5 REJECTED");
  }

  @Test
  void anArrayThatBreaksIsRefusedAfterWhatWasRead() {
    List<JsonRecord> read = new ArrayList<>();
    for (String text : List.of("[{\"a\": 1},\n{\"a\": ", "[{\"a\": 1},\n{]")) {
      assertThatThrownBy(
              () -> new JsonRecords(BytesFile.of("r.json", text), issues::add).forEach(read::add))
          .isInstanceOf(UnreadableInput.class)
          .hasMessageStartingWith("r.json line 2");
    }
    assertThat(read).hasSize(2);
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    assertThat(records("{\"a\": " + "[".repeat(100_000) + "\n{\"a\": 2}\n")).hasSize(1);
    assertThat(issues).hasSize(1);
  }
}
