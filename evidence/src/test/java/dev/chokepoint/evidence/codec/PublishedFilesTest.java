package dev.chokepoint.evidence.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chokepoint.evidence.statement.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.jr.ob.JSON;

/// Whole published files go through the codecs and come back, where `CHOKEPOINT_SHARED_DATA` names
/// a directory that has them.
class PublishedFilesTest {

  private static final JSON LENIENT = JSON.std.without(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftm/zala.entities.ftm.json",
        "ftm/parteispenden.entities.ftm.json",
        "ftm/wd_persons.entities.ftm.json"
      })
  void entity_files_come_back_with_every_member(String path) throws IOException {
    byte[] published = published(path);
    byte[] written = Read.written(Read.entities(published).byId().values());

    Map<Object, Map<String, Object>> again = byId(written);
    assertThat(again).hasSameSizeAs(byId(published));
    byId(published).forEach((id, entity) -> assertThat(again.get(id)).isEqualTo(entity));
  }

  @Test
  void a_pack_comes_back_with_every_column() throws IOException {
    List<Statement> first = Read.pack(text("ftm/wd_persons.statements.pack")).statements();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatementPackWriter writer = new StatementPackWriter(out)) {
      first.forEach(writer::write);
    }

    assertThat(Read.pack(out.toString(UTF_8)).statements())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("provenance")
        .isEqualTo(first);
  }

  /// Members by id; a property that a line names twice has the values of both.
  private static Map<Object, Map<String, Object>> byId(byte[] lines) throws IOException {
    Map<Object, Map<String, Object>> entities = new LinkedHashMap<>();
    for (String line : new String(lines, UTF_8).lines().toList()) {
      Map<String, Object> entity = new LinkedHashMap<>(LENIENT.mapFrom(line));
      entity.put("properties", properties(line));
      entities.put(entity.getOrDefault("id", ""), entity);
    }
    return entities;
  }

  private static Map<String, Set<String>> properties(String line) throws IOException {
    Map<String, Set<String>> properties = new LinkedHashMap<>();
    try (JsonParser parser = JsonStreams.parser(line)) {
      parser.nextToken();
      while (!"properties".equals(parser.nextName())) {
        parser.nextToken();
        parser.skipChildren();
      }
      parser.nextToken();
      String name = "";
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        switch (parser.currentToken()) {
          case PROPERTY_NAME -> name = parser.getString();
          case START_ARRAY, END_ARRAY -> {}
          default -> {
            StringBuilder value = new StringBuilder();
            JsonText.copy(value, parser);
            addText(properties, name, value.toString());
          }
        }
      }
    }
    return properties;
  }

  /// What is neither text nor empty comes back as its text.
  private static void addText(Map<String, Set<String>> properties, String name, String json)
      throws IOException {
    String text = json.startsWith("\"") ? JSON.std.beanFrom(String.class, json) : json;
    if (!text.isEmpty()) {
      properties.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(text);
    }
  }

  private static String text(String path) throws IOException {
    return new String(published(path), UTF_8);
  }

  private static byte[] published(String path) throws IOException {
    String directory = System.getenv("CHOKEPOINT_SHARED_DATA");
    assumeTrue(directory != null, "skipped: CHOKEPOINT_SHARED_DATA is not set");
    Path file = Path.of(String.valueOf(directory)).resolve(path);
    assumeTrue(Files.exists(file), "skipped: no " + path + " in CHOKEPOINT_SHARED_DATA");
    return Files.readAllBytes(file);
  }
}
