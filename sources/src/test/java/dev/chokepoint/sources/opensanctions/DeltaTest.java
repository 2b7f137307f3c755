package dev.chokepoint.sources.opensanctions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.sources.UnreadableInput;
import dev.chokepoint.sources.opensanctions.DeltaIndex.Plan;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Deltas as yente applies them: all in (base, target], or the whole dataset where they do not lead
/// there.
class DeltaTest {

  private static final String INDEX =
      """
      {"versions": {"20261103-c": "https://example.org/3", "20261101-a": "https://example.org/1",
        "20261102-b": "https://example.org/2"}, "updated_at": "2026-11-03"}
      """;

  private static final String BASE =
      """
      {"id": "a", "schema": "Company", "properties": {"name": ["A"]}}
      {"id": "b", "schema": "Company", "properties": {"name": ["B"]}}
      {"id": "c", "schema": "Company", "properties": {"name": ["В"]}}
      """;

  private static DeltaIndex index() throws IOException {
    return DeltaIndex.read(BytesFile.of("delta.json", INDEX));
  }

  @Test
  void allDeltasAfterTheBaseUpToTheTargetAreApplied() throws IOException {
    assertThat(index().plan("20261101-a", "20261103-c"))
        .isEqualTo(
            new Plan.Apply(
                List.of(
                    Map.entry("20261102-b", "https://example.org/2"),
                    Map.entry("20261103-c", "https://example.org/3"))));
    assertThat(index().plan("20261103-c", "20261103-c")).isInstanceOf(Plan.UpToDate.class);
  }

  @Test
  void aBaseOrATargetThatTheDeltasLackIsAFullLoad() throws IOException {
    assertThat(index().plan("20261031-z", "20261103-c"))
        .isEqualTo(
            new Plan.FullLoad("the deltas from 20261101-a on do not know version 20261031-z"));
    assertThat(index().plan("20261101-x", "20261102-b")).isInstanceOf(Plan.FullLoad.class);
    assertThat(index().plan("20261101-a", "20261104-d"))
        .isEqualTo(new Plan.FullLoad("there is no delta of version 20261104-d"));
    assertThat(index().plan("20261103-c", "20261101-a")).isInstanceOf(Plan.FullLoad.class);
  }

  private static String applied(DeltaApplication application) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    application.writeTo(out);
    return out.toString(UTF_8);
  }

  @Test
  void theLastWordOnAnEntityCountsAndTheRestKeepsItsBytes() throws IOException {
    BytesFile second =
        BytesFile.of(
            "2.json",
            """
            {"op": "MOD", "entity": {"id": "b", "schema": "Company", "properties": {"name": ["B2"]}}}
            {"op": "ADD", "entity": {"id": "d", "schema": "Person", "properties": {}}}
            {"op": "ADD", "entity": {"id": "e", "schema": "Person", "properties": {}}}
            """);
    BytesFile third =
        BytesFile.of(
            "3.json",
            """
            {"op": "DEL", "entity": {"id": "a"}}
            {"entity": {"properties": {"name": ["Б 3"]}, "id": "b", "schema": "Company"}, "op": "MOD"}
            {"op": "DEL", "entity": {"id": "e"}}
            """);
    DeltaApplication application =
        new DeltaApplication(BytesFile.of("e.json", BASE), List.of(second, third));

    assertThat(applied(application))
        .isEqualTo(
            """
            {"id": "c", "schema": "Company", "properties": {"name": ["В"]}}
            {"id": "d", "schema": "Person", "properties": {}}
            {"properties": {"name": ["Б 3"]}, "id": "b", "schema": "Company"}
            """);
    assertThat(application.writeTo(new ByteArrayOutputStream()))
        .isEqualTo(new DeltaApplication.Result(1, 1, 1, 1, 0));
  }

  @Test
  void operationsThatDoNotFitTheFileAreCountedAsAstray() throws IOException {
    BytesFile delta =
        BytesFile.of(
            "2.json",
            """
            {"op": "ADD", "entity": {"id": "a", "schema": "Company", "properties": {}}}
            {"op": "DEL", "entity": {"id": "z"}}
            {"op": "MOD", "entity": {"id": "y", "schema": "Company", "properties": {}}}
            """);
    assertThat(
            new DeltaApplication(BytesFile.of("e.json", BASE), List.of(delta))
                .writeTo(new ByteArrayOutputStream()))
        .isEqualTo(new DeltaApplication.Result(2, 1, 1, 0, 3));
  }

  @Test
  void aDeltaThatCannotBeReadIsRefusedWithItsLine() {
    for (String line :
        List.of(
            "{\"op\": \"ADD\", \"entity\": {\"id\": \"a\"",
            "{\"op\": \"EAT\", \"entity\": {\"id\": \"a\"}}",
            "{\"op\": \"ADD\"}",
            "{\"op\": \"ADD\", \"entity\": {}}",
            "{\"op\": \"ADD\", \"mood\": 1, \"entity\": {\"id\": \"a\"}}",
            "[]")) {
      BytesFile delta =
          BytesFile.of("2.json", "{\"op\": \"DEL\", \"entity\": {\"id\": \"a\"}}\n" + line + "\n");
      assertThatThrownBy(
              () -> applied(new DeltaApplication(BytesFile.of("e.json", BASE), List.of(delta))))
          .as(line)
          .isInstanceOf(UnreadableInput.class)
          .hasMessageStartingWith("2.json line 2");
    }
    assertThatThrownBy(() -> DeltaIndex.read(BytesFile.of("delta.json", "{}")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("versions");
  }
}
